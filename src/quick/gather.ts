// The texts of a catalogue → what the check of a few files has to know of all: by a glance where that is enough, by reading where not.

import type { RawFile } from '../model/source.ts';
import type { Text } from '../read/files.ts';
import { read } from '../read/read.ts';
import { bodyTest } from './bodies.ts';
import { type Facts, factsOf } from './facts.ts';
import { glance } from './glance.ts';

/** What is known of all files. */
export interface AllFacts {
  /** The paths of all. */
  readonly files: ReadonlySet<string>;
  /** By path, of those that have any; a file that is about no entry, or cannot be read, has none, or may seem to have some. */
  readonly facts: ReadonlyMap<string, Facts>;
  /** The files that may have a body of that core. */
  readonly sharing: ReadonlyMap<string, readonly string[]>;
  /** Reads a file of which the facts matter to the letter; answers whether they were right. */
  readonly isSure: (file: string) => boolean;
}

/**
 * Looks at every text once, so that none has to be held; `cores` are those of the bodies to look for. What has none of the `telling` words
 * has no facts, unless every entry rests on it. Whoever escapes letters, or writes them with an accent, can write any word, so that only
 * plain texts are looked through for these.
 */
export function gatherFacts(
  texts: Iterable<Text>,
  cores: readonly string[],
  open: (file: string) => readonly RawFile[],
  telling?: readonly string[],
): AllFacts {
  const files = new Set<string>();
  const facts = new Map<string, Facts>();
  const keep = (file: string, seen: Facts | undefined): unknown => (seen ? facts.set(file, seen) : facts.delete(file));
  const sought = cores
    .filter((core) => core !== '')
    .map((core) => ({ core, found: [] as string[], ...bodyTest(core) }));
  const isTelling = hasAny(telling);
  // Nearly every text has none of all these words, which one look shows.
  const isWorthMore = hasAny(telling && [...telling, ...sought.map(({ word }) => word)]);
  for (const { file, letters, isPlain } of texts) {
    const isEntry = file.endsWith('.md');
    files.add(file);
    if (letters === null || (isEntry && isPlain && !isWorthMore(letters))) continue;
    if (!isEntry || !isPlain || isTelling(letters)) keep(file, seen(file, letters));
    if (!isEntry) continue;
    for (const { found, test } of sought) if (test(letters, isPlain)) found.push(file);
  }
  const isSure = (file: string): boolean => {
    const exact = factsIn(open(file));
    const isRight = JSON.stringify(exact) === JSON.stringify(facts.get(file));
    keep(file, exact);
    return isRight;
  };
  return { files, facts, sharing: new Map(sought.map(({ core, found }) => [core, found])), isSure };
}

/** Any text has one where no words are given. */
function hasAny(words?: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(words?.join('|') ?? '', 'i');
  return (text) => pattern.test(text);
}

/** The words, and the site's file, are wanted whole. */
function seen(file: string, text: string): Facts | undefined {
  const glanced = file.endsWith('.md') ? glance(text) : undefined;
  return glanced ?? factsIn([{ file, bytes: Buffer.from(text, 'latin1') }]);
}

function factsIn(raws: readonly RawFile[]): Facts | undefined {
  const [source] = read(raws).sources;
  return source && factsOf(source);
}
