import { NeutralityPage } from '../components/NeutralityPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/neutrality/', (view) => <NeutralityPage view={view} />);
