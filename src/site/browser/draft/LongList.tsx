// A list of any length → the first few, and the rest folded.

import type { ComponentChildren } from 'preact';

interface LongListProps {
  readonly items: readonly { readonly key: string; readonly content: ComponentChildren }[];
}

const SHOWN = 5;
const FOLDED = 40;

/** More than can be read is only counted. */
export function LongList({ items }: LongListProps) {
  const [first, rest] = [items.slice(0, SHOWN), items.slice(SHOWN, SHOWN + FOLDED)];
  const untold = items.length - first.length - rest.length;
  return (
    <>
      <Items items={first} />
      {rest.length > 0 && (
        <details class="app-draft__fold">
          <summary>{rest.length} more</summary>
          <Items items={rest} />
          {untold > 0 && (
            <p class="app-fine">And {untold.toLocaleString('en-GB')} further on: say more of what you need.</p>
          )}
        </details>
      )}
    </>
  );
}

function Items({ items }: LongListProps) {
  return (
    <ul class="govuk-list app-draft__list">
      {items.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ul>
  );
}
