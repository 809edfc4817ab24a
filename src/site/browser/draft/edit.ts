// A draft and one change of it → the draft after it.

import type { Need } from '../../../model/entry.generated.ts';
import type { Draft } from '../../../relate/draft/consider.ts';
import { MOST } from './parse.ts';

/** Text, or a choice of one; nothing where it was emptied. */
export function withText(draft: Draft, key: 'title' | 'summary' | 'seeks', text: string): Draft {
  const { [key]: _, ...rest } = draft;
  return text === '' ? rest : { ...rest, [key]: text };
}

/** Who asks; nobody where it is "". */
export function withBody({ 'raised-by': _, ...rest }: Draft, id: string): Draft {
  return id === '' ? rest : { ...rest, 'raised-by': [id] };
}

/** An area more, or one less. No more than the schema takes. */
export function withArea({ areas = [], ...rest }: Draft, id: string): Draft {
  const after = areas.includes(id) ? areas.filter((area) => area !== id) : [...areas, id].slice(0, MOST.areas);
  return after.length > 0 ? { ...rest, areas: after } : rest;
}

/** A need in the place of another; at the end where there was none, gone where there is none any more. */
export function withNeed({ needs = [], ...rest }: Draft, before: Need | undefined, after: Need | undefined): Draft {
  const kept = needs.flatMap((need) => (need === before ? (after ?? []) : need));
  const changed = before === undefined && after !== undefined ? [...needs, after].slice(0, MOST.needs) : kept;
  return changed.length > 0 ? { ...rest, needs: changed } : rest;
}
