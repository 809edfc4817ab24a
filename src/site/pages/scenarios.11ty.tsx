import { ScenariosPage } from '../components/ScenariosPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/scenarios/', (view) => <ScenariosPage view={view} />);
