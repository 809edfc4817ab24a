// The counts of both groups, each of which leads to its heading.

import type { Group } from '../../../search/card.ts';
import { GROUP_TITLES } from '../../../search/card.ts';
import { headingId } from './groups.ts';

/** Buttons, because a link's fragment would take the place of the search in the address. */
export function GroupLinks({ groups }: { groups: Readonly<Record<Group, number>> }) {
  return (
    <ul class="app-group-links">
      {(['supply', 'demand'] as const).map((group) => (
        <li key={group}>
          <button class="app-link-button" type="button" onClick={() => goTo(group)}>
            <span class={`app-side app-side--${group}`}>{GROUP_TITLES[group]}</span>
          </button>{' '}
          <span class="app-count">{groups[group]}</span>
        </li>
      ))}
    </ul>
  );
}

function goTo(group: Group): void {
  const heading = document.getElementById(headingId(group));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
