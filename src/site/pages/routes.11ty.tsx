import { ListPage } from '../components/ListPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/routes/', (view) => <ListPage view={view} kind="route" />);
