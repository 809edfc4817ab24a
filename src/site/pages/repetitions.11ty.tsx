import { RepetitionsPage } from '../components/RepetitionsPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/repetitions/', (view) => <RepetitionsPage view={view} />);
