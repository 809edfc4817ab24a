import { ListPage } from '../components/ListPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/requirements/', (view) => <ListPage view={view} kind="requirement" />);
