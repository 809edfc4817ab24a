// The page on which a requirement is drafted: a frame that script fills in; without script a checklist and a template.

import { basePartAddress } from '../../model/draftAddress.ts';
import type { Parameter } from '../../model/entry.generated.ts';
import { levelsOf, termsOf } from '../../model/vocabulary.ts';
import type { View } from '../view.ts';
import { Details } from './govuk/Details.tsx';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

const DESCRIPTION =
  'Tick what you seek and see who asked for the same, what is listed, and where others want something else, before you ask.';

/** The page at /draft/. */
export function DraftPage({ view, folder }: { view: View; folder: string }) {
  const { site } = view.catalogue;
  return (
    <Page
      view={view}
      title="Draft a requirement"
      description={DESCRIPTION}
      url="/draft/"
      scripts={[view.assets.draft.url]}
      fetched={[basePartAddress(folder)]}
    >
      <PageTitle title="Draft a requirement">{DESCRIPTION}</PageTitle>
      <div
        id="draft"
        data-folder={folder}
        data-site={site.name}
        data-address={site.url}
        data-as-of={view.asOf}
        data-commit={view.build.commit ?? ''}
      />
      <noscript>
        <Checklist view={view} />
        <Template />
      </noscript>
    </Page>
  );
}

/** What a requirement that can be compared says. */
function Checklist({ view }: { view: View }) {
  const seeks = [...termsOf(view.vocabulary, 'seeks').values()];
  return (
    <>
      <p class="govuk-body">
        Seeing who asked alike while you write needs script, which is off in this browser. This list and the template
        below do without. Look for the same first: by <Link href="/areas/">area</Link>, among{' '}
        <Link href="/requirements/">all requirements</Link>, and in{' '}
        <Link href="/repetitions/">what was asked for more than once</Link>.
      </p>
      <h2 class="govuk-heading-m">Say what you seek</h2>
      <ul class="govuk-list govuk-list--bullet">
        {seeks.map(({ label, definition }) => (
          <li>
            <strong>{label}</strong>: {definition}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">Say as much of this as matters</h2>
      {[...view.vocabulary.parameters.values()].map((parameter) => (
        <Question view={view} parameter={parameter} />
      ))}
    </>
  );
}

function Question({ view, parameter }: { view: View; parameter: Parameter }) {
  const levels = levelsOf(view.vocabulary, parameter);
  const answers = levels.length > 0 ? levels.map(({ label }) => label) : answersOf(parameter);
  return (
    <Details summaryText={parameter.label}>
      <p class="govuk-body">{parameter.definition}</p>
      <p class="govuk-body">
        <code>{parameter.id}</code>: {answers.join('; ')}.
      </p>
    </Details>
  );
}

function answersOf({ type, units = {} }: Parameter): string[] {
  return type === 'boolean' ? ['yes', 'no'] : [`a number of ${Object.keys(units).join(', ').replaceAll('-', ' ')}`];
}

/** A file in which nothing is filled in. */
const TEMPLATE = `---
title: What is needed, and where
summary: One sentence that says what is needed, ending in a full stop.
raised-by: [id-of-your-organisation]
standing: confirmed
seeks: equipment
areas: [id-of-the-closest-area]
needs:
  - {parameter: hosting, operator: one-of, value: [force-premises], basis: stated, priority: must}
  - {statement: One need in one sentence where nothing above fits., basis: stated}
source: {title: The public document, url: 'https://www.example.org/', accessed: 2026-01-31, read: whole}
reviewed: 2026-01-31
---
The need in prose: the outcome wanted, the present situation, what fits no line above.
`;

function Template() {
  return (
    <>
      <h2 class="govuk-heading-m">Write it down</h2>
      <p class="govuk-body">
        Copy this into a file, change every line, and <Link href="/contribute/">propose it</Link>. What each line means
        is in the <Link href="/field-guide/">field guide</Link>.
      </p>
      <pre class="app-draft__file">{TEMPLATE}</pre>
    </>
  );
}
