import { IslandPage } from '../components/IslandPage.tsx';
import { onePage } from '../template.tsx';

const DESCRIPTION = 'What you keep and what you have dropped, with your reasons. It stays in this browser.';

export const { data, render } = onePage('/shortlist/', (view) => (
  <IslandPage view={view} name="shortlist" title="Shortlist" description={DESCRIPTION}>
    <p class="govuk-body">A shortlist needs script, which is off in this browser.</p>
  </IslandPage>
));
