// npm run generate: a plainly fictional catalogue of any size, to try things on.

import { join } from 'node:path';
import { invent } from '../src/invent.ts';
import type { RawFile } from '../src/model/source.ts';
import { listFiles } from '../src/read/files.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { emptyFolder, writeAll, writeAt } from './files.ts';
import { numberIn } from './number.ts';
import { AS_OF } from './options.ts';
import { progress } from './progress.ts';

runCommand({
  call: 'npm run generate',
  about: `Writes a complete catalogue in which nothing is real. The same options give the same bytes.`,
  options: {
    entries: {
      type: 'string',
      of: 'N',
      says: 'how many capabilities and requirements together; the other kinds follow in proportion',
      isNeeded: true,
    },
    seed: { type: 'string', of: 'S', says: 'a whole number; another gives another catalogue', isNeeded: true },
    output: { type: 'string', of: 'DIR', says: 'a new or empty folder', isNeeded: true },
    vocabulary: {
      type: 'string',
      default: 'catalogue/vocabulary',
      of: 'DIR',
      says: 'the words to use, which are copied',
    },
    'as-of': { ...AS_OF, default: '2026-11-23', says: 'the day on which its reviews are fresh and its routes open' },
  },
  run: ({ values: { entries, seed, vocabulary, 'as-of': day, ...values } }) => {
    const size = { entries: numberIn('entries', entries, 1), seed: numberIn('seed', seed, 0) };
    const output = emptyFolder(values.output);
    const words = vocabularyFiles(vocabulary);
    const made = invent({ ...size, words, day: dayGiven(day) ?? '' });
    if (!made)
      throw new Misuse(`The words in "${vocabulary}" have errors: check the catalogue that they belong to first.`);
    for (const { file, bytes } of words) writeAt(join(output, file), bytes);
    writeAll(output, made, process.stderr.isTTY ? progress() : () => undefined);
    return 0;
  },
});

function vocabularyFiles(folder: string): RawFile[] {
  return listFiles(folder).map((raw) => ({ ...raw, file: `vocabulary/${raw.file}` }));
}
