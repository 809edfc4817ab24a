import { AreasPage } from '../components/AreasPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/areas/', (view) => <AreasPage view={view} />);
