// The parameters → needs to tick, by what they are about.

import type { Parameter } from '../../../model/entry.generated.ts';
import { ParameterNeeds } from './ParameterNeeds.tsx';
import type { Changing } from './told.ts';

/** What a parameter concerns, as people say it. */
const GROUPS: readonly (readonly [Parameter['concerns'], string])[] = [
  ['product', 'The product or service itself'],
  ['provider', 'Who provides it'],
  ['contract', 'The contract: compared with other purchases, not with products'],
  ['scale', 'How much'],
];

/** What it does is the most telling, and comes first. */
const FIRST = 'functions';

/** A fold for each parameter. */
export function NeedChoices(told: Changing) {
  const { known, draft } = told;
  const parameters = [...known.catalogue.vocabulary.parameters.values()];
  const inOrder = parameters.toSorted((a, b) => Number(b.id === FIRST) - Number(a.id === FIRST));
  if (!draft.areas) return <p class="govuk-body">Choose an area first: what can be compared depends on it.</p>;
  return (
    <>
      {GROUPS.map(([concerns, title]) => (
        <section key={concerns} aria-label={title}>
          <h3 class="govuk-heading-s">{title}</h3>
          {inOrder
            .filter((parameter) => parameter.concerns === concerns)
            .map((parameter) => (
              <ParameterNeeds key={parameter.id} {...told} parameter={parameter} />
            ))}
        </section>
      ))}
    </>
  );
}
