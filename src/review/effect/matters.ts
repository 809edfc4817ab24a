// A changed entry → whether the change can matter to others: to what answers it, to gaps, to what repeats it.

import type { Value } from '../../model/source.ts';
import type { FieldChange } from '../change/fields.ts';

/** Fields that nothing is held against and nothing is counted by. */
const ITS_OWN: Readonly<Record<string, ReadonlySet<string>>> = {
  capability: new Set(
    'title summary body evidence website aliases standing reviewed objectives missions caf csf'.split(' '),
  ),
  requirement: new Set(
    'body evidence source aliases standing reviewed document notice cpv procedure lots value'.split(' '),
  ),
};

/** Whether any of the changed fields matters to other entries; `staleBefore` is the day before which a review is too old. */
export function matters(kind: string, fields: readonly FieldChange[], staleBefore: string): boolean {
  return fields.some(({ field, before }) => {
    const name = field.split('/')[1] ?? '';
    return !ITS_OWN[kind]?.has(name) || (name === 'reviewed' && kind === 'capability' && isStale(before, staleBefore));
  });
}

/** A gap can come of every review being old: then a new one closes it. */
function isStale(reviewed: Value, staleBefore: string): boolean {
  return typeof reviewed !== 'string' || reviewed < staleBefore;
}
