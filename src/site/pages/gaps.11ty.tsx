import { GapsPage } from '../components/GapsPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/gaps/', (view) => <GapsPage view={view} />);
