import { ChangesPage } from '../components/ChangesPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/changes/', (view) => <ChangesPage view={view} />);
