import { ScenarioPage } from '../components/ScenarioPage.tsx';
import { entryPages } from '../template.tsx';

export const { data, render } = entryPages('scenario', (view, entry) => <ScenarioPage view={view} entry={entry} />);
