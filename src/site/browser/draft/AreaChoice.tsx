// The areas → boxes to tick, folded under the areas of the first level.

import { useMemo } from 'preact/hooks';
import type { Term } from '../../../model/entry.generated.ts';
import { termsOf } from '../../../model/vocabulary.ts';
import { Box } from './Box.tsx';
import { withArea } from './edit.ts';
import { MOST } from './parse.ts';
import type { Changing } from './told.ts';

/** The first area that is ticked is the closest; the others follow in the order in which they were ticked. */
export function AreaChoice({ known, draft, send }: Changing) {
  const terms = useMemo(() => [...termsOf(known.catalogue.vocabulary, 'areas').values()], [known.catalogue.vocabulary]);
  const chosen = draft.areas ?? [];
  const labels = chosen.map((id) => terms.find((term) => term.id === id)?.label ?? id);
  return (
    <fieldset
      class="app-draft__group"
      // One listener for all boxes: with one for each they would all be drawn again at each tick.
      onChange={({ target }) => target instanceof HTMLInputElement && send(withArea(draft, target.value))}
    >
      <legend class="app-draft__label">Areas, the closest first; at most {MOST.areas}</legend>
      {labels.length > 0 && <p class="app-draft__chosen">Chosen: {labels.join(', ')}</p>}
      {terms
        .filter(({ broader }) => broader === undefined)
        .map((top) => (
          <AreasBelow key={top.id} top={top} terms={terms} chosen={chosen} />
        ))}
    </fieldset>
  );
}

interface AreasBelowProps {
  readonly top: Term;
  readonly terms: readonly Term[];
  readonly chosen: readonly string[];
}

/** Drawn again only when one of them was ticked, or no more may be. They are there while folded, for the browser's own search. */
function AreasBelow({ top, terms, chosen }: AreasBelowProps) {
  const below = useMemo(() => terms.filter(({ broader }) => broader === top.id), [terms, top]);
  const ticked = below.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  const isFull = chosen.length >= MOST.areas;
  return useMemo(
    () => (
      <details class="app-draft__fold">
        <summary>
          {top.label} {ticked.length > 0 && <span class="app-count">({ticked.length} chosen)</span>}
        </summary>
        {below.map(({ id, label, definition }) => (
          <Box
            key={id}
            id={`area-${id}`}
            value={id}
            label={label}
            hint={definition}
            isTicked={ticked.includes(id)}
            isOff={isFull && !ticked.includes(id)}
          />
        ))}
      </details>
    ),
    [top, below, ticked.join(), isFull],
  );
}
