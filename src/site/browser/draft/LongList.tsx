// A list of any length → the first few, and the rest folded.

import type { ComponentChildren } from 'preact';
import { Fold } from './Fold.tsx';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, place: number) => string;
  readonly draw: (item: Item) => ComponentChildren;
}

const SHOWN = 5;
const FOLDED = 40;

/** More than can be read is only counted. */
export function LongList<Item>({ items, ...drawing }: LongListProps<Item>) {
  const [first, rest] = [items.slice(0, SHOWN), items.slice(SHOWN, SHOWN + FOLDED)];
  const untold = items.length - first.length - rest.length;
  return (
    <>
      <Items items={first} {...drawing} />
      {rest.length > 0 && (
        <Fold summary={`${rest.length} more`}>
          {() => (
            <>
              <Items items={rest} {...drawing} />
              {untold > 0 && (
                <p class="app-fine">And {untold.toLocaleString('en-GB')} further on: say more of what you need.</p>
              )}
            </>
          )}
        </Fold>
      )}
    </>
  );
}

function Items<Item>({ items, keyOf, draw }: LongListProps<Item>) {
  return (
    <ul class="govuk-list app-draft__list">
      {items.map((item, place) => (
        <li key={keyOf(item, place)}>{draw(item)}</li>
      ))}
    </ul>
  );
}
