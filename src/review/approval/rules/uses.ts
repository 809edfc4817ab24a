// Uses and validations are said by the organisation itself or recorded by the catalogue's maintainers.

import type { TouchedEntry } from '../facts.ts';
import type { Author } from '../people.ts';
import { askMaintainers, forbid, type Verdict } from '../verdict.ts';

const FIELDS = ['uses', 'validated'];

/** Nobody else adds, changes or removes a use or a validation. */
export function* uses({ id, kind, fields, from = id }: TouchedEntry, author: Author): Iterable<Verdict> {
  const touched = FIELDS.filter((field) => fields.includes(field));
  if (kind !== 'organisation' || touched.length === 0) return;
  if (author.isCatalogueMaintainer || author.speaksFor(from)) yield askMaintainers(`${id} changes what it ${WORDS}`);
  else yield forbid(`${id} changes what it ${WORDS}: its own maintainers or the catalogue's say that.`);
}

const WORDS = 'uses or has validated';
