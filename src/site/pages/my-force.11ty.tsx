import { IslandPage } from '../components/IslandPage.tsx';
import { Link } from '../components/Link.tsx';
import { onePage } from '../template.tsx';

const DESCRIPTION = 'Choose your force once, and pages say what applies there. The choice stays in this browser.';

export const { data, render } = onePage('/my-force/', (view) => (
  <IslandPage view={view} name="my-force" title="My force" description={DESCRIPTION}>
    <p class="govuk-body">
      Choosing needs script, which is off in this browser. The page of each of the{' '}
      <Link href="/organisations/">organisations</Link> says what it can get.
    </p>
  </IslandPage>
));
