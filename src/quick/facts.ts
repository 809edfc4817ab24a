// A source → the little that the check of other entries can ask of it, short enough to be kept for ten thousand of them.

import { type AnyCandidate, candidatesByKind, type Trace } from '../check/candidate.ts';
import { chainsOf } from '../check/chains.ts';
import { coreOf } from '../check/rules/sameBody.ts';
import { shaped } from '../check/shaped.ts';
import { sort } from '../check/sort.ts';
import type { Source, Value } from '../model/source.ts';
import { fold } from '../text/fold.ts';
import { hash32 } from '../text/hash.ts';

/** What others may ask of a file. Whoever changes what is kept here gives `FACTS` another number. */
export interface Facts {
  /** Of an entry: its title, folded. */
  readonly title?: string;
  readonly aliases?: readonly string[];
  /** Of an entry or a tombstone: the ids that follow it in a chain which has to end. */
  readonly next?: readonly string[];
  /** The hash of an entry's body without its own names; left out where nothing is left of it. */
  readonly core?: number;
  /** All that is in a word list, or in the site's file: every entry rests on them. */
  readonly data?: Value;
}

/** The number of the form of facts: what was kept in another is worth nothing. */
export const FACTS = 1;

/** The facts of a file. */
export function factsOf(source: Source): Facts {
  const asker = askerOf(source);
  return asker ? factsOfAsker(asker) : { data: source.data };
}

/** An entry or a tombstone that is being checked. */
export type Asker = AnyCandidate | Trace;

/** The facts of what is being checked. */
export function factsOfAsker(asker: Asker): Facts {
  const isEntry = 'body' in asker;
  const chains = chainsOf({ candidates: candidatesByKind(isEntry ? [asker] : []), traces: isEntry ? [] : [asker] });
  const next = chains.flat().map(({ next: id }) => id);
  return { ...(next.length > 0 && { next }), ...(isEntry && ownFacts(asker)) };
}

/** What a source is to become, and so can ask of others; undefined for a file that is about no entry. */
export function askerOf(source: Source): Asker | undefined {
  const { entries, traces } = sort([source], shaped);
  return entries[0] ?? traces[0];
}

function ownFacts(entry: AnyCandidate): Facts {
  const title = fold(entry.header.title ?? '');
  const [aliases, core] = [aliasesOf(entry), coreOf(entry)];
  return {
    ...(title !== '' && { title }),
    ...(aliases.length > 0 && { aliases }),
    ...(core !== '' && { core: hash32(core) }),
  };
}

function aliasesOf({ header }: AnyCandidate): string[] {
  const aliases = 'aliases' in header ? (header.aliases ?? []) : [];
  return aliases.filter((alias) => alias !== undefined);
}
