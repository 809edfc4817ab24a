// One entry of one's own list, with its reason to write and its state to change.

import { addressOf } from '../../../model/reference.ts';
import { type Listed, LONGEST_REASON, reasonOf, SHORTLIST, withChange, without } from './shortlist.ts';

/** The card. What is typed is kept at once. */
export function ListedCard({ listed: { id, state, reason, found }, title }: { listed: Listed; title: string }) {
  const other = state === 'kept' ? 'dropped' : 'kept';
  const change = (part: Partial<Listed>) => SHORTLIST.write(withChange(SHORTLIST.read(), id, part));
  const changeAndSay = (act: () => void) => {
    act();
    document.getElementById('shortlist-sentence')?.focus({ preventScroll: true });
  };
  return (
    <li class="app-card app-card--supply">
      <h3 class="app-card__title">
        <a class="govuk-link" href={addressOf('capability', id)}>
          {title}
        </a>
      </h3>
      {found && (
        <p class="app-card__why">
          From{' '}
          <a class="govuk-link" href={`/search/${found.fragment}`}>
            a search
          </a>
          : {found.sentence}
        </p>
      )}
      <label class="app-shortlist__label" for={`reason-${id}`}>
        Why is it {state}?<span class="govuk-visually-hidden"> {title}</span>
      </label>
      <textarea
        class="app-shortlist__text"
        id={`reason-${id}`}
        rows={2}
        maxLength={LONGEST_REASON}
        value={reason}
        onInput={({ currentTarget }) => change({ reason: reasonOf(currentTarget.value) })}
      />
      {/* A box shows two lines of it, and paper does not scroll. */}
      <p class="app-card__text app-shortlist__reason app-on-paper">{reason === '' ? 'No reason given.' : reason}</p>
      <p class="app-shortlist__actions">
        <button class="app-link-button" type="button" onClick={() => changeAndSay(() => change({ state: other }))}>
          {state === 'kept' ? 'Drop' : 'Keep after all'}
          <span class="govuk-visually-hidden"> {title}</span>
        </button>
        <button
          class="app-link-button"
          type="button"
          onClick={() => changeAndSay(() => SHORTLIST.write(without(SHORTLIST.read(), id)))}
        >
          Take off the list<span class="govuk-visually-hidden">: {title}</span>
        </button>
      </p>
    </li>
  );
}
