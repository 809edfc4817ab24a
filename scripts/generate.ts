// npm run generate: a plainly fictional catalogue of any size, to try things on.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../src/generate/file.ts';
import { invent } from '../src/invent.ts';
import type { RawFile } from '../src/model/source.ts';
import { listFiles } from '../src/read/files.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { writeAt } from './files.ts';
import { numberIn } from './number.ts';
import { AS_OF } from './options.ts';
import { progress } from './progress.ts';

/** After how many files a step is told. */
const STEP = 5000;

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

function emptyFolder(folder: string | undefined): string {
  if (folder === undefined) throw new Misuse('Expected --output with a folder to write into.');
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found || (found.isDirectory() && readdirSync(folder).length === 0)) return folder;
  throw new Misuse(`"${folder}" is there already and not empty: name a new folder, or empty it first.`);
}

function vocabularyFiles(folder: string): RawFile[] {
  return listFiles(folder).map((raw) => ({ ...raw, file: `vocabulary/${raw.file}` }));
}

function writeAll(output: string, files: Iterable<GeneratedFile>, tell: (step: string) => void): void {
  let count = 0;
  for (const { file, text } of files) {
    writeAt(join(output, file), text);
    count += 1;
    if (count % STEP === 0) tell(`${count} files`);
  }
  tell(`${count} files are in ${output}`);
}
