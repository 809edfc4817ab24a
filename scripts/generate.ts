// npm run generate: a plainly fictional catalogue of any size, to try things on.

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAndCheck } from '../src/compile.ts';
import type { GeneratedFile } from '../src/generate/file.ts';
import { generate } from '../src/generate/generate.ts';
import { hasErrors } from '../src/model/finding.ts';
import { SITE_FILE } from '../src/model/role.ts';
import type { RawFile } from '../src/model/source.ts';
import type { Vocabulary } from '../src/model/vocabulary.ts';
import { listFiles } from '../src/read/files.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { AS_OF } from './options.ts';
import { progress } from './progress.ts';

/** After how many files a step is told. */
const STEP = 5000;

await runCommand({
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
  run: ({ values }) => {
    const order = { entries: numberIn('entries', values.entries, 1), seed: numberIn('seed', values.seed, 0) };
    const output = emptyFolder(values.output);
    const words = vocabularyFiles(values.vocabulary);
    const day = dayGiven(values['as-of']) ?? '';
    const tell = process.stderr.isTTY ? progress() : () => undefined;
    for (const { file, bytes } of words) write(output, file, bytes);
    writeAll(output, generate({ ...order, day, vocabulary: vocabularyIn(words, values.vocabulary) }), tell);
    return 0;
  },
});

function numberIn(name: string, text: string | undefined, least: number): number {
  if (text !== undefined && /^\d{1,7}$/.test(text) && Number(text) >= least) return Number(text);
  throw new Misuse(`Expected --${name} with a whole number from ${least} to 9999999, not "${text ?? ''}".`);
}

function emptyFolder(folder: string | undefined): string {
  if (folder === undefined) throw new Misuse('Expected --output with a folder to write into.');
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found || (found.isDirectory() && readdirSync(folder).length === 0)) return folder;
  throw new Misuse(`"${folder}" is there already and not empty: name a new folder, or empty it first.`);
}

function vocabularyFiles(folder: string): RawFile[] {
  return listFiles(folder).map((raw) => ({ ...raw, file: `vocabulary/${raw.file}` }));
}

function vocabularyIn(words: readonly RawFile[], folder: string): Vocabulary {
  const site = { file: SITE_FILE, bytes: new Uint8Array() };
  const { catalogue, findings } = readAndCheck([...words, site], { asOf: '2000-01-01' });
  if (hasErrors(findings.filter(({ file }) => file !== site.file))) {
    throw new Misuse(`The words in "${folder}" have errors: check the catalogue that they belong to first.`);
  }
  return catalogue.vocabulary;
}

function writeAll(output: string, files: Iterable<GeneratedFile>, tell: (step: string) => void): void {
  let count = 0;
  for (const { file, text } of files) {
    write(output, file, text);
    count += 1;
    if (count % STEP === 0) tell(`${count} files`);
  }
  tell(`${count} files are in ${output}`);
}

function write(output: string, file: string, content: string | Uint8Array): void {
  const path = join(output, file);
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
