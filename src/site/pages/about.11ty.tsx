import { AboutPage } from '../components/AboutPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/about/', (view) => <AboutPage view={view} />);
