// Needs that no parameter fits ↔ sentences, one a need.

import type { Need } from '../../../model/entry.generated.ts';
import { withNeed } from './edit.ts';
import { LONGEST } from './parse.ts';
import type { Changing } from './told.ts';

/** The sentences, with an empty one to write the next in. */
export function Statements({ draft, send }: Changing) {
  const own = (draft.needs ?? []).filter(({ parameter }) => parameter === undefined);
  const fields: readonly (Need | undefined)[] = [...own, undefined];
  return (
    <section aria-label="Anything else">
      <h3 class="govuk-heading-s">Anything else, one need a sentence</h3>
      <p class="app-fine">Sentences stand in the requirement. They cannot be compared with what is listed.</p>
      {fields.map((need, place) => (
        <div key={place}>
          <label class="govuk-visually-hidden" for={`statement-${place}`}>
            Need {place + 1}
          </label>
          <textarea
            class="app-draft__text"
            id={`statement-${place}`}
            rows={2}
            maxLength={LONGEST.statement}
            value={need?.statement ?? ''}
            onInput={({ currentTarget }) => send(withNeed(draft, need, stated(need, currentTarget.value)))}
          />
        </div>
      ))}
    </section>
  );
}

function stated(need: Need | undefined, text: string): Need | undefined {
  return text === '' ? undefined : { ...(need ?? { basis: 'stated' }), statement: text };
}
