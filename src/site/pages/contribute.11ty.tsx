import { ContributePage } from '../components/ContributePage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/contribute/', (view) => <ContributePage view={view} />);
