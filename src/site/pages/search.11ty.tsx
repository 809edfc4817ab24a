import { SearchPage } from '../components/SearchPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/search/', (view) => <SearchPage view={view} />);
