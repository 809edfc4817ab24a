// A source → the little that the check of other entries can ask of it.

import { type AnyCandidate, candidatesByKind, type Trace } from '../check/candidate.ts';
import { chainsOf } from '../check/chains.ts';
import { shaped } from '../check/shaped.ts';
import { sort } from '../check/sort.ts';
import { isForAll } from '../model/role.ts';
import type { Source } from '../model/source.ts';
import { fold } from '../text/fold.ts';

/** What others may ask of a file, but for its body. */
export interface Facts {
  /** Of an entry: its title, folded. */
  readonly title?: string;
  readonly aliases?: readonly string[];
  /** Of an entry or a tombstone: the ids that follow it in a chain which has to end. */
  readonly next?: readonly string[];
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
  if (isForAll(source.file)) return undefined;
  const { entries, traces } = sort([source], shaped);
  return entries[0] ?? traces[0];
}

function ownFacts(entry: AnyCandidate): Facts {
  const title = fold(entry.header.title ?? '');
  const aliases = aliasesOf(entry);
  return {
    ...(title !== '' && { title }),
    ...(aliases.length > 0 && { aliases }),
  };
}

function aliasesOf({ header }: AnyCandidate): string[] {
  const aliases = 'aliases' in header ? (header.aliases ?? []) : [];
  return aliases.filter((alias) => alias !== undefined);
}
