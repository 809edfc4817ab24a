// Files in memory → how a quick check is asked about some of them, a few texts at a time.

import { byPlace, type Finding } from '../../src/model/finding.ts';
import type { RawFile } from '../../src/model/source.ts';
import { quickCheck } from '../../src/quick/quick.ts';
import { type Texts, textsOf } from '../../src/read/files.ts';

/** What a quick check of the named ones finds in them. */
export function quick(all: readonly RawFile[], named: readonly string[], day: string): Finding[] {
  const open = (wanted: readonly string[]): RawFile[] => all.filter(({ file }) => wanted.includes(file));
  const files = all.map(({ file }) => file);
  const texts = (some: readonly string[]) => textsIn(open(some));
  return [...quickCheck({ named, files, texts, open, asOf: day, today: day })].sort(byPlace);
}

/** The first by itself, so that what is looked for in another is not found beside it, and then three at a time. */
function* textsIn(files: readonly RawFile[]): Iterable<Texts> {
  for (let at = 0; at < files.length; at += at === 0 ? 1 : 3) {
    const some = files.slice(at, at === 0 ? 1 : at + 3);
    yield textsOf(some.map(({ file, bytes, trouble }) => ({ file, bytes: trouble ? null : Buffer.from(bytes) })));
  }
}
