// A list that a link carries → to be read, and to be kept as one's own if one says so.

import { addressOf } from '../../../model/reference.ts';
import { counted } from './counted.ts';
import type { Titles } from './record.ts';
import { type Listed, type Shortlist, withOthers } from './shortlist.ts';

interface SharedListProps {
  readonly list: Shortlist;
  /** The list of this browser, which nothing here overwrites unasked. */
  readonly own: Shortlist;
  readonly titles: Titles;
  readonly onKeep: (list: Shortlist) => void;
  readonly onLeave: () => void;
}

/** Somebody's list. */
export function SharedList({ list, own, titles, onKeep, onLeave }: SharedListProps) {
  const added = withOthers(own, list).length - own.length;
  return (
    <>
      <p class="govuk-body" id="shortlist-sentence" role="status" tabIndex={-1}>
        This list came with the link: {counted(list)}. Somebody else wrote the reasons.
      </p>
      <Part title="Kept" listed={list.filter(({ state }) => state === 'kept')} titles={titles} />
      <Part title="Dropped" listed={list.filter(({ state }) => state === 'dropped')} titles={titles} />
      <p class="app-shortlist__actions">
        {own.length === 0 ? (
          <button class="govuk-button" type="button" onClick={() => onKeep(list)}>
            Keep as mine
          </button>
        ) : (
          <>
            <button
              class="govuk-button"
              type="button"
              disabled={added === 0}
              onClick={() => onKeep(withOthers(own, list))}
            >
              Keep as mine, beside my own {own.length} ({added} new)
            </button>
            <button class="govuk-button govuk-button--secondary" type="button" onClick={() => onKeep(list)}>
              Replace my own {own.length} by this list
            </button>
          </>
        )}{' '}
        <button class="app-link-button" type="button" onClick={onLeave}>
          Leave it, and show my own list
        </button>
      </p>
    </>
  );
}

function Part({ title, listed, titles }: { title: string; listed: readonly Listed[]; titles: Titles }) {
  if (listed.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="app-cards">
        {listed.map(({ id, reason }) => (
          <li class="app-card app-card--supply">
            <h3 class="app-card__title">
              <a class="govuk-link" href={addressOf('capability', id)}>
                {titles.get(id)?.title ?? id}
              </a>
            </h3>
            {reason === '' ? (
              <p class="app-card__facts">No reason given.</p>
            ) : (
              <p class="app-card__text app-shortlist__reason">{reason}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
