// The page of a capability → the choice to compare it and to keep it, and the way to those that are ticked.

import { useStore } from '../keep/useStore.ts';
import { KeepButton } from '../shortlist/KeepButton.tsx';
import { CompareTick } from './CompareTick.tsx';
import { writeComparison } from './fragment.ts';
import { TRAY } from './tray.ts';

/** The tick, the way to what is ticked with it, and the button. */
export function CapabilityChoices({ id, title }: { id: string; title: string }) {
  const ticked = useStore(TRAY);
  const isTicked = ticked.some((one) => one.id === id);
  return (
    <p class="app-choose">
      <CompareTick id={id} title={title} />
      {isTicked && ticked.length === 1 && (
        <a class="govuk-link app-choose__way" href="/search/">
          Find another to compare
        </a>
      )}
      {isTicked && ticked.length > 1 && (
        <a class="govuk-link app-choose__way" href={`/compare/${writeComparison(ticked.map((one) => one.id))}`}>
          Compare {ticked.length} entries
        </a>
      )}
      <KeepButton id={id} title={title} />
    </p>
  );
}
