// A supplier → what buyers asked of what it supplies and its entries do not state, each with the form where it can be stated.

import { titleOf } from '../../model/catalogue.ts';
import { formAddress } from '../../model/formAddress.ts';
import type { AskedOf, Question } from '../../model/question.ts';
import { idOf } from '../../model/reference.ts';
import { offerPointer } from '../../relate/offers.ts';
import { questions } from '../../relate/questions/questions.ts';
import { remembered } from '../../relate/remembered.ts';
import { counted } from '../../text/counted.ts';
import type { View } from '../view.ts';
import { parameterLabel } from '../wording.ts';
import { Details } from './govuk/Details.tsx';
import { Link } from './Link.tsx';
import { Names } from './Names.tsx';
import { needInWords } from './Needs.tsx';
import { Section } from './Section.tsx';

/** The section; nothing where no question is open. */
export function OpenQuestions({ view, supplier }: { view: View; supplier: string }) {
  const open = questionsIn(view)(supplier);
  if (open.length === 0) return null;
  return (
    <Section id="questions" title="What buyers asked, and is not stated yet">
      <p class="govuk-body">
        {counted(open.length, 'question')} that requirements in the same areas ask and its entries do not answer. Not
        stated is not a no. What most bodies ask stands first; a name leads to the form where it can be stated.
      </p>
      <ol class="govuk-list app-records">
        {open.map((question) => (
          <li>
            <Asked view={view} question={question} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Made ready once for the pages of all suppliers. */
const questionsIn = remembered((view: View) => questions(view.catalogue, view.related));

function Asked({ view, question: { parameter, bodies, requirements, askedOf } }: { view: View; question: Question }) {
  const by = bodies.length > 0 ? counted(bodies.length, 'body', 'bodies') : 'bodies that no source names';
  return (
    <>
      <p class="app-records__what">
        <strong>{parameterLabel(view.vocabulary, parameter)}</strong>: asked by {by} in{' '}
        {counted(requirements.length, 'requirement')}
      </p>
      <ul class="govuk-list app-values">
        {askedOf.map((asked) => (
          <li>
            <State view={view} parameter={parameter} capability={asked.capability} />: {wantedIn(view, asked)}
          </li>
        ))}
      </ul>
      <Details summaryText={<WhoAsked about={parameterLabel(view.vocabulary, parameter)} />} classes="app-answers">
        {bodies.length > 0 && (
          <p class="govuk-body">
            <Names view={view} of={bodies} />
          </p>
        )}
        <p class="govuk-body">
          In <Names view={view} of={requirements} />.
        </p>
      </Details>
    </>
  );
}

function State({ view, parameter, capability }: { view: View; parameter: string; capability: string }) {
  const known = view.vocabulary.parameters.get(parameter);
  const of = idOf(capability);
  const field = known && offerPointer(known);
  return (
    <Link href={formAddress({ kind: 'capability', of, ...(field && { field }) })}>
      <span class="govuk-visually-hidden">State {parameterLabel(view.vocabulary, parameter)} of </span>
      {titleOf(view.catalogue, 'capability', of)}
    </Link>
  );
}

/** What is read aloud tells the folds of the list apart. */
function WhoAsked({ about }: { about: string }) {
  return (
    <>
      Who asked<span class="govuk-visually-hidden"> about {about}</span>
    </>
  );
}

/** What is wanted, each once. @example "Street; Vehicle" */
function wantedIn(view: View, { needs }: AskedOf): string {
  const words = needs.flatMap(({ requirement, index }) => {
    const need = view.catalogue.entries.requirement.get(idOf(requirement))?.header.needs?.[index];
    return need ? [needInWords(view, need)] : [];
  });
  return [...new Set(words)].join('; ');
}
