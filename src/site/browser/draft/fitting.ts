// A draft → what of it the vocabulary of this site knows.

import { formOf, formOfNeed, OPERATORS } from '../../../check/operators.ts';
import type { Catalogue } from '../../../model/catalogue.ts';
import type { Need } from '../../../model/entry.generated.ts';
import { levelsOf, termsOf, type Vocabulary } from '../../../model/vocabulary.ts';
import type { Draft } from '../../../relate/draft/consider.ts';

/** The draft without what this site has no word for: it may have been written on another, or long ago. */
export function fitting({ vocabulary, entries }: Catalogue, draft: Draft): Draft {
  const { areas = [], needs = [], seeks, 'raised-by': bodies = [], ...words } = draft;
  const known = {
    areas: areas.filter((id) => termsOf(vocabulary, 'areas').get(id)?.broader !== undefined),
    needs: needs.filter((need) => fits(vocabulary, need)),
    bodies: bodies.filter((id) => entries.organisation.has(id)),
  };
  return {
    ...words,
    ...(seeks !== undefined && termsOf(vocabulary, 'seeks').has(seeks) && { seeks }),
    ...(known.areas.length > 0 && { areas: known.areas }),
    ...(known.bodies.length > 0 && { 'raised-by': known.bodies }),
    ...(known.needs.length > 0 && { needs: known.needs }),
  };
}

function fits(vocabulary: Vocabulary, { parameter, operator, value, unit, priority, nation }: Need): boolean {
  if (priority !== undefined && !termsOf(vocabulary, 'priorities').has(priority)) return false;
  if (nation !== undefined && !termsOf(vocabulary, 'nations').has(nation)) return false;
  if (parameter === undefined) return true;
  const found = vocabulary.parameters.get(parameter);
  if (!found || !operator || !OPERATORS[found.type].includes(operator)) return false;
  if (formOf(value) !== formOfNeed(found.type, operator)) return false;
  if (found.type === 'number') return unit !== undefined && found.units?.[unit] !== undefined;
  const levels = new Set(levelsOf(vocabulary, found).map(({ id }) => id));
  return found.type === 'boolean' || [value].flat().every((level) => levels.has(String(level)));
}
