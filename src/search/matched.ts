// A document that meets a plan → where it has the words, and by which terms its passage is marked.

import type { MatchedField } from './answer.ts';
import type { Found } from './engine.ts';
import { fieldsWith, type Met } from './meet.ts';
import type { Plan } from './plan.ts';
import type { Way } from './way.ts';

/** What was found, and what each document meets. */
interface Candidates {
  readonly found: Found;
  readonly met: Met;
}

/** A way that a document meets, with the fields in which it does. */
interface WayMet {
  readonly way: Way;
  readonly fields: readonly string[];
}

/** Of the ways in which a field meets a reading the first says it all: who typed "kiosk" need not see its synonyms. */
export function matchedFields(candidates: Candidates, plan: Plan, document: number): MatchedField[] {
  const words = new Map<string, Set<string>>();
  for (const ways of waysMet(candidates, plan, document)) {
    const told = new Set<string>();
    for (const { way, fields } of ways) {
      for (const field of fields.filter((one) => !told.has(one))) {
        words.set(field, (words.get(field) ?? new Set()).add(way.shown));
        told.add(field);
      }
    }
  }
  return [...words].map(([field, shown]) => ({ field, words: [...shown] }));
}

/** For each way that the document meets its terms, several with spaces between them. */
export function matchedTerms(candidates: Candidates, plan: Plan, document: number): ReadonlySet<string> {
  const ways = waysMet(candidates, plan, document).flat();
  return new Set(ways.map(({ way }) => way.terms.join(' ')));
}

/** For each of what is wanted the ways in which the document meets it. */
function waysMet({ found, met }: Candidates, { wanted }: Plan, document: number): WayMet[][] {
  return wanted.map(({ ways }, place) => {
    if (((met[document] ?? 0) & (1 << place)) === 0) return [];
    const withFields = ways.map((way) => ({ way, fields: fieldsWith(found, way, document) }));
    return withFields.filter(({ fields }) => fields.length > 0);
  });
}
