import { NotFoundPage } from '../components/NotFoundPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/404.html', (view) => <NotFoundPage view={view} />);
