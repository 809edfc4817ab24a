// What was related → the JSON that `npm run relate` prints; `test/contract` holds its shape.

import type { Line, Match } from '../model/match.ts';
import type { Reference } from '../model/reference.ts';
import type { Related } from '../model/related.ts';

/** The document, of everything or of one entry only. Repetitions, conflicts and gaps are not worked out yet: their lists are empty. */
export function machineForm({ asOf, matches }: Related, of?: Reference): object {
  const wanted = of === undefined ? matches.all() : matches.of(of);
  return { asOf, matches: wanted.map(matchForm), repetitions: [], conflicts: [], gaps: [] };
}

function matchForm({ requirement, capability, grade, needs }: Match): object {
  return {
    requirement,
    capability,
    grade,
    needs: needs.map(({ parameter, result, need, offer }) => ({
      parameter,
      result,
      need: placeForm(need),
      offer: offer && placeForm(offer),
    })),
  };
}

function placeForm({ file, line }: Line): object {
  return { file, line };
}
