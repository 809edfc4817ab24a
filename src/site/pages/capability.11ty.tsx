import { CapabilityPage } from '../components/CapabilityPage.tsx';
import { entryPages } from '../template.tsx';

export const { data, render } = entryPages('capability', (view, entry) => <CapabilityPage view={view} entry={entry} />);
