// What one seeks: what kind of thing, in which areas, who asks, the needs, and the words.

import { termsOf } from '../../../model/vocabulary.ts';
import { AreaChoice } from './AreaChoice.tsx';
import { AskerChoice } from './AskerChoice.tsx';
import { Choice } from './Choice.tsx';
import { withText } from './edit.ts';
import { NeedChoices } from './NeedChoices.tsx';
import { LONGEST } from './parse.ts';
import { Statements } from './Statements.tsx';
import type { Changing } from './told.ts';

/** The parts of the form, in the order in which one thinks of them. */
export function DraftForm(told: Changing) {
  const { known, draft, send } = told;
  const seeks = [...termsOf(known.catalogue.vocabulary, 'seeks').values()];
  const definition = seeks.find(({ id }) => id === draft.seeks)?.definition;
  return (
    <>
      <h2 class="govuk-heading-m">1. What you seek</h2>
      <Choice
        id="seeks"
        label="Kind of thing"
        value={draft.seeks ?? ''}
        options={seeks}
        onChange={(id) => send(withText(draft, 'seeks', id))}
      />
      {definition && <p class="app-fine">{definition}</p>}
      <AreaChoice {...told} />
      <AskerChoice {...told} />
      <h2 class="govuk-heading-m">2. What it must do and be</h2>
      <NeedChoices {...told} />
      <Statements {...told} />
      <h2 class="govuk-heading-m">3. In your words</h2>
      <label class="app-draft__label" for="draft-title">
        Title
      </label>
      <input
        class="app-draft__text"
        id="draft-title"
        type="text"
        maxLength={LONGEST.title}
        value={draft.title ?? ''}
        onInput={({ currentTarget }) => send(withText(draft, 'title', currentTarget.value))}
      />
      <label class="app-draft__label" for="draft-summary">
        Summary: one sentence that says what is needed
      </label>
      <textarea
        class="app-draft__text"
        id="draft-summary"
        rows={3}
        maxLength={LONGEST.summary}
        value={draft.summary ?? ''}
        onInput={({ currentTarget }) => send(withText(draft, 'summary', currentTarget.value))}
      />
    </>
  );
}
