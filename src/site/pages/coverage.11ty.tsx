import { CoveragePage } from '../components/CoveragePage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/coverage/', (view) => <CoveragePage view={view} />);
