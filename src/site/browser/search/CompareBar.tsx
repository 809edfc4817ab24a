// What is ticked to compare → a bar that leads to the comparison.

import { MOST, writeComparison } from '../compare/fragment.ts';
import { TRAY } from '../compare/tray.ts';
import { useStore } from '../keep/useStore.ts';
import { focusOnSentence } from './focus.ts';

/** The bar, which stays in sight at the foot of the screen; none where nothing is ticked. */
export function CompareBar() {
  const ticked = useStore(TRAY);
  if (ticked.length === 0) return null;
  const clear = () => {
    focusOnSentence();
    TRAY.write([]);
  };
  return (
    <section class="app-compare-bar" aria-label="To compare">
      {ticked.length > 1 ? (
        <a class="govuk-link" href={`/compare/${writeComparison(ticked.map(({ id }) => id))}`}>
          Compare {ticked.length} entries
        </a>
      ) : (
        <span>1 entry ticked: tick another to compare</span>
      )}
      <span class="app-compare-bar__names">{ticked.map(({ title }) => title).join(' · ')}</span>
      {ticked.length === MOST && <span>{MOST} are the most that fit side by side.</span>}
      <button class="app-link-button" type="button" onClick={clear}>
        Clear<span class="govuk-visually-hidden"> what is ticked</span>
      </button>
    </section>
  );
}
