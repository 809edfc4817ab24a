// The areas → boxes to tick, folded under the areas of the first level.

import { termsOf } from '../../../model/vocabulary.ts';
import { Box } from './Box.tsx';
import { withArea } from './edit.ts';
import { MOST } from './parse.ts';
import type { Changing } from './told.ts';

/** The first area that is ticked is the closest; the others follow in the order in which they were ticked. */
export function AreaChoice({ known, draft, send }: Changing) {
  const terms = [...termsOf(known.catalogue.vocabulary, 'areas').values()];
  const chosen = draft.areas ?? [];
  const labels = chosen.map((id) => terms.find((term) => term.id === id)?.label ?? id);
  return (
    <fieldset class="app-draft__group">
      <legend class="app-draft__label">Areas, the closest first; at most {MOST.areas}</legend>
      {labels.length > 0 && <p class="app-draft__chosen">Chosen: {labels.join(', ')}</p>}
      {terms
        .filter(({ broader }) => broader === undefined)
        .map((top) => {
          const below = terms.filter(({ broader }) => broader === top.id);
          const ticked = below.filter(({ id }) => chosen.includes(id)).length;
          return (
            <details key={top.id} class="app-draft__fold">
              <summary>
                {top.label} {ticked > 0 && <span class="app-count">({ticked} chosen)</span>}
              </summary>
              {below.map(({ id, label, definition }) => (
                <Box
                  key={id}
                  id={`area-${id}`}
                  label={label}
                  hint={definition}
                  isTicked={chosen.includes(id)}
                  isOff={chosen.length >= MOST.areas && !chosen.includes(id)}
                  onTick={() => send(withArea(draft, id))}
                />
              ))}
            </details>
          );
        })}
    </fieldset>
  );
}
