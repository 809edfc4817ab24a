import { ListPage } from '../components/ListPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/suppliers/', (view) => <ListPage view={view} kind="supplier" />);
