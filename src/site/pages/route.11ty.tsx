import { RoutePage } from '../components/RoutePage.tsx';
import { entryPages } from '../template.tsx';

export const { data, render } = entryPages('route', (view, entry) => <RoutePage view={view} entry={entry} />);
