import { ProposePage } from '../components/ProposePage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/propose/', (view) => <ProposePage view={view} />);
