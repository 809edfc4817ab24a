// A capability → the tick that puts it among those to compare.

import { useStore } from '../keep/useStore.ts';
import type { FoundBy } from '../shortlist/shortlist.ts';
import { MOST } from './fragment.ts';
import { TRAY, toggled } from './tray.ts';

interface CompareTickProps {
  readonly id: string;
  readonly title: string;
  /** The search that found it, where there was one. */
  readonly found?: () => FoundBy | undefined;
}

/** The tick; a seventh cannot be set. */
export function CompareTick({ id, title, found }: CompareTickProps) {
  const ticked = useStore(TRAY);
  const isTicked = ticked.some((one) => one.id === id);
  const toggle = () => {
    const search = found?.();
    TRAY.write(toggled(TRAY.read(), { id, title, ...(search && { found: search }) }));
  };
  return (
    <label class="app-choose__label">
      <input
        class="app-choose__box"
        type="checkbox"
        checked={isTicked}
        disabled={!isTicked && ticked.length >= MOST}
        onChange={toggle}
      />
      Compare<span class="govuk-visually-hidden"> {title}</span>
    </label>
  );
}
