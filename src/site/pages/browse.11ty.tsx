import { BrowsePage } from '../components/BrowsePages.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/browse/', (view) => <BrowsePage view={view} />);
