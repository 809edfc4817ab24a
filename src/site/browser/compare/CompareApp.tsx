// The comparison page: what its address names, side by side.

import { useEffect, useState } from 'preact/hooks';
import { type Comparison, MOST, readComparison, writeComparison } from './fragment.ts';
import { NeedTable } from './NeedTable.tsx';
import { RowTables } from './RowTables.tsx';
import { type Compared, useCompared } from './useCompared.ts';

/** The whole of the page below its title. */
export function CompareApp() {
  const [comparison, setComparison] = useState(() => readComparison(location.hash));
  const [attempt, setAttempt] = useState(0);
  const compared = useCompared(comparison, attempt);
  useAddress(setComparison);
  const remove = (id: string) => {
    const fragment = writeComparison(
      comparison.ids.filter((one) => one !== id),
      comparison.need,
    );
    history.pushState(null, '', fragment);
    setComparison(readComparison(fragment));
    document.getElementById('compare-sentence')?.focus({ preventScroll: true });
  };
  return (
    <div class="app-compare">
      <p class="govuk-body" id="compare-sentence" role="status" tabIndex={-1}>
        {sentenceOf(compared)}
      </p>
      <Refused refused={comparison.refused} />
      {compared === 'failed' && (
        <button class="govuk-button" type="button" onClick={() => setAttempt(attempt + 1)}>
          Try again
        </button>
      )}
      {typeof compared === 'object' && <Tables compared={compared} onRemove={remove} />}
      <p class="govuk-body app-compare__back">
        <a class="govuk-link" href="/search/">
          Search for more to compare
        </a>
        , or go on to{' '}
        <a class="govuk-link" href="/shortlist/">
          your shortlist
        </a>{' '}
        to say why you keep or drop each.
      </p>
    </div>
  );
}

/** Follows the address: a link to another comparison, the back button that brings a column back. */
function useAddress(show: (comparison: Comparison) => void): void {
  useEffect(() => {
    // A fragment without "=" is the name of a place on the page, to which the link that skips the header leads.
    const isPlace = () => location.hash !== '' && !location.hash.includes('=');
    const read = () => isPlace() || show(readComparison(location.hash));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [show]);
}

function sentenceOf(compared: Compared | 'loading' | 'failed'): string {
  if (compared === 'loading') return 'Loading…';
  if (compared === 'failed') return 'The entries could not be loaded. The connection may have been lost.';
  const { columns, unknown } = compared;
  const lost = unknown.length > 0 ? ` No entry here is called ${unknown.join(', ')}.` : '';
  if (columns.length === 0)
    return `Nothing is chosen yet. Search, tick “Compare” on up to ${MOST} results, and come back here.${lost}`;
  return `${columns.length === 1 ? '1 entry. Add another to see where they differ.' : `${columns.length} entries side by side.`}${lost}`;
}

function Refused({ refused }: { refused: readonly string[] }) {
  if (refused.length === 0) return null;
  return (
    <p class="govuk-body">
      At most {MOST} entries can be compared at once. Left out: {refused.join(', ')}.
    </p>
  );
}

function Tables({ compared, onRemove }: { compared: Compared; onRemove: (id: string) => void }) {
  const { sections, columns, requirement } = compared;
  if (columns.length === 0) return null;
  return (
    <>
      {requirement && <NeedTable requirement={requirement} columns={columns} />}
      <RowTables sections={sections} columns={columns} onRemove={onRemove} />
    </>
  );
}
