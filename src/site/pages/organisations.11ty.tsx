import { ListPage } from '../components/ListPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/organisations/', (view) => <ListPage view={view} kind="organisation" />);
