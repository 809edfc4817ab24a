// The list of scenarios: changes of organisations that can be rehearsed, each with what it rests on.

import { listOf } from '../../model/catalogue.ts';
import { addressOf } from '../../model/reference.ts';
import { labelOf } from '../../model/vocabulary.ts';
import type { View } from '../view.ts';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

/** The page at /scenarios/. */
export function ScenariosPage({ view }: { view: View }) {
  const description =
    'Changes of organisations, supposed for rehearsal: what would meet, and what would have to be settled.';
  const scenarios = listOf(view.catalogue, 'scenario');
  return (
    <Page view={view} title="Scenarios" description={description} url="/scenarios/" above={[]}>
      <PageTitle title="Scenarios">{description}</PageTitle>
      <p class="govuk-body">
        Each says whether a public document proposes it. One that is hypothetical, nobody proposes.
      </p>
      {scenarios.length === 0 && <p class="govuk-body">No scenario is written here.</p>}
      <ul class="app-cards">
        {scenarios.map(({ id, header: { title, summary, basis } }) => (
          <li class="app-card">
            <p class="app-card__title">
              <Link href={addressOf('scenario', id)}>{title}</Link>
            </p>
            <p class="app-card__facts">{labelOf(view.vocabulary, 'scenario-bases', basis)}</p>
            <p class="app-card__text">{summary}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
