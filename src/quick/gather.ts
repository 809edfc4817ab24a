// The texts of a catalogue → what the check of a few files has to know of all: by a glance where that is enough, by reading where not.

import type { RawFile } from '../model/source.ts';
import { read } from '../read/read.ts';
import { bodyTest } from './bodies.ts';
import { askerOf, type Facts, factsOfAsker } from './facts.ts';
import { glance } from './glance.ts';
import { type Sighting, worthMore } from './sights.ts';

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

/** What else there is to know. */
export interface Inquiry extends Pick<AllFacts, 'files'> {
  /** Of the bodies to look for. */
  readonly cores: readonly string[];
  readonly open: (file: string) => readonly RawFile[];
}

/**
 * Looks at every text of an entry or a tombstone once, so that none has to be held. Whoever escapes letters, or writes them with an
 * accent, can write any word, so that only plain texts are looked through for words.
 */
export function gatherFacts(sightings: readonly Sighting[], { files, cores, open }: Inquiry): AllFacts {
  const facts = new Map<string, Facts>();
  const keep = (file: string, seen: Facts | undefined): unknown => (seen ? facts.set(file, seen) : facts.delete(file));
  const sought = cores
    .filter((core) => core !== '')
    .map((core) => ({ core, found: [] as string[], ...bodyTest(core) }));
  for (const { file, letters, isPlain, isTelling } of worthMore(sightings, sought)) {
    if (isTelling) keep(file, glance(letters) ?? factsIn([{ file, bytes: bytesOf(letters) }]));
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

function bytesOf(letters: string): Uint8Array {
  return Buffer.from(letters, 'latin1');
}

function factsIn(raws: readonly RawFile[]): Facts | undefined {
  const asker = read(raws).sources.map(askerOf)[0];
  return asker && factsOfAsker(asker);
}
