// The entries that a change touches → what a reviewer should doubt: claims without a source, words of praise, certificates that have run out.

import { isBefore } from '../model/date.ts';
import type { Reference } from '../model/reference.ts';
import type { Value } from '../model/source.ts';
import type { EntryChange } from './change/entries.ts';
import { BODY } from './change/fields.ts';
import { proseChanges } from './change/prose.ts';
import { nodeOf, titleOf } from './change/said.ts';
import { isList, isMapping, textAt } from './change/value.ts';

/** Something that a reviewer should doubt. */
export interface Doubt {
  readonly id: Reference;
  readonly sort: 'no-new-source' | 'praise' | 'expired-certificate';
  /** In a sentence. */
  readonly says: string;
}

/** What to doubt in a change, entry by entry. */
export function doubtsIn(entries: readonly EntryChange[], asOf: string): Doubt[] {
  return entries
    .filter(({ after }) => after !== undefined)
    .flatMap((entry) => [...unsourced(entry), ...praised(entry), ...expired(entry, asOf)]);
}

/** Fields that say something which others could dispute, and which a source has to show. */
const CLAIMS = ['offers', 'obtaining', 'lifecycle', 'needs', 'contract', 'value', 'closes', 'opens', 'raised-by'];

/** Where the claims of an entry are shown: a source added or read again counts. */
const SOURCES = ['evidence', 'source'];

function* unsourced({ id, kind, change, fields }: EntryChange): Iterable<Doubt> {
  if (change === 'added') return;
  const names = new Set(fields.map(({ field }) => field.split('/')[1] ?? ''));
  const claims = CLAIMS.filter((name) => names.has(name));
  if (claims.length === 0 || SOURCES.some((name) => names.has(name))) return;
  const titles = claims.map((name) => (titleOf(nodeOf(kind, [name])) ?? name).toLowerCase());
  yield {
    id,
    sort: 'no-new-source',
    says: `${id} changes ${titles.join(', ')}, and no source was added or read again.`,
  };
}

/** Beyond the words of praise that the check knows: ranks and promises, which no source of one's own can show. */
const PRAISE =
  /\b(?:best|fastest|leading|largest|first ever|most (?:advanced|trusted|widely used|powerful)|number one|award-winning|proven|guarante\w+|trusted by|unmatched|second to none|fully compliant|100 ?%)/giu;

function* praised({ id, before, after, fields }: EntryChange): Iterable<Doubt> {
  const texts = fields.flatMap(({ field, before: old, after: now }) => {
    if (field === BODY) return newSentences(typeof old === 'string' ? old : '', typeof now === 'string' ? now : '');
    return field === '/summary' || field === '/title' ? [typeof now === 'string' ? now : ''] : [];
  });
  const had = new Set(
    [...`${textAt(before?.data, 'summary')} ${before?.body}`.matchAll(PRAISE)].map(([word]) => word.toLowerCase()),
  );
  const words = new Set(texts.flatMap((text) => Array.from(text.matchAll(PRAISE), ([word]) => word.toLowerCase())));
  const fresh = [...words].filter((word) => !had.has(word));
  if (after && fresh.length > 0)
    yield {
      id,
      sort: 'praise',
      says: `${id} says "${fresh.join('", "')}": can a source show that, and is it fair to others?`,
    };
}

function newSentences(before: string, after: string): string[] {
  const { added, changed } = proseChanges(before, after);
  return [...added, ...changed.map((one) => one.after)];
}

function* expired({ id, after }: EntryChange, asOf: string): Iterable<Doubt> {
  const certificates: Value = isMapping(after?.data) ? (after.data.assurance ?? null) : null;
  for (const certificate of isList(certificates) ? certificates : []) {
    const [scheme, expires] = [textAt(certificate, 'scheme'), textAt(certificate, 'expires')];
    if (scheme !== undefined && expires !== undefined && isBefore(expires, asOf))
      yield { id, sort: 'expired-certificate', says: `${id}: its certificate ${scheme} ran out on ${expires}.` };
  }
}
