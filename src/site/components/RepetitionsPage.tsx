// What several have asked for: the list of repetitions, for those who could ask together.

import type { Repetition } from '../../model/repetition.ts';
import { repetitionAddress } from '../../model/repetition.ts';
import { capital } from '../../text/capital.ts';
import { counted } from '../../text/counted.ts';
import { bodiesOf, requirementsOf, spanOf, surenessOf } from '../repetitions/cluster.ts';
import { titleOfRepetition } from '../repetitions/titles.ts';
import { SURENESS_WORDS, spanInWords } from '../repetitions/words.ts';
import type { View } from '../view.ts';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

/** The page at /repetitions/. */
export function RepetitionsPage({ view }: { view: View }) {
  const description = 'Requirements that ask for the same thing, each group with a specification that could be shared.';
  const repetitions = [...view.related.repetitions()].sort(byBodies(view));
  const asked = new Set(repetitions.flatMap(({ requirements }) => requirements));
  return (
    <Page
      view={view}
      title="Asked for more than once"
      description={description}
      url="/repetitions/"
      above={[{ text: 'Asked for', href: '/gaps/' }]}
    >
      <PageTitle title="Asked for more than once">{description}</PageTitle>
      <p class="govuk-body">
        {counted(asked.size, 'requirement')} of the {view.catalogue.entries.requirement.size} listed here stand in{' '}
        {counted(repetitions.length, 'group')}. What was never published, or is not listed here, is not counted. A
        suggestion was found by comparing what the entries say; where an entry says it itself, it is confirmed. What
        most bodies ask for stands first.
      </p>
      <ol class="app-cards">
        {repetitions.map((repetition) => (
          <li class="app-card app-card--demand">
            <RepetitionCard view={view} repetition={repetition} />
          </li>
        ))}
      </ol>
    </Page>
  );
}

function RepetitionCard({ view, repetition }: { view: View; repetition: Repetition }) {
  const requirements = requirementsOf(view.catalogue, repetition);
  const bodies = bodiesOf(requirements).length;
  return (
    <>
      <h2 class="app-card__title">
        <Link href={repetitionAddress(repetition.id)}>{titleOfRepetition(view, repetition)}</Link>
      </h2>
      <p class="app-card__facts">
        {counted(requirements.length, 'requirement')} of {counted(bodies, 'body', 'bodies')} ·{' '}
        {SURENESS_WORDS[surenessOf(repetition)]}
      </p>
      <p class="app-card__facts">{capital(spanInWords(spanOf(requirements)))}</p>
    </>
  );
}

/** By the number of bodies, then of requirements; equal ones stay in the order of their ids. */
function byBodies({ catalogue }: View): (a: Repetition, b: Repetition) => number {
  const count = (repetition: Repetition) => bodiesOf(requirementsOf(catalogue, repetition)).length;
  return (a, b) => count(b) - count(a) || b.requirements.length - a.requirements.length;
}
