import { DataPage } from '../components/DataPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/data/', (view) => <DataPage view={view} />);
