// Each folder of cases/ holds a made-up release and expected.json: the header of the draft and the codes of its notes.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../../src/compile.ts';
import { isRefused } from '../../../src/import/imported.ts';
import { fromOcds } from '../../../src/import/ocds/ocds.ts';
import { termsOf } from '../../../src/model/vocabulary.ts';
import { listFiles } from '../../../src/read/files.ts';
import { writeEntry } from '../../../src/write/write.ts';

const CASES = join(import.meta.dirname, 'cases');
const CONTENT = listFiles(join(import.meta.dirname, '../../contract/catalogue'));
const DAY = '2026-11-23';
const { catalogue } = readAndCheck(CONTENT, { asOf: DAY });

// The terms of this project's own catalogue; the made-up one has few.
const REAL = listFiles('catalogue').filter(({ file }) => file.startsWith('vocabulary/') || file === 'site.yml');
const VOCABULARY = readAndCheck(REAL, { asOf: DAY }).catalogue.vocabulary;

/** What nobody has decided yet is missing, and terms are looked up in the real vocabulary. */
const PARDONED: ReadonlySet<string> = new Set(['missing-key', 'unknown-term']);

const cases = suite('drafts from OCDS releases');

for (const name of readdirSync(CASES).sort()) {
  cases(name.replaceAll('-', ' '), () => {
    const expected: unknown = JSON.parse(textOf(name, 'expected.json'));
    assert.equal(JSON.parse(JSON.stringify(outcomeOf(name))), expected);
  });
}

cases('an unknown buyer is reported with the organisation whose name is nearest', () => {
  const release = JSON.parse(textOf('contracts-finder-award', 'release.json'));
  const draft = fromOcds(release, { catalogue, day: DAY });
  const said = isRefused(draft) ? [] : draft.notes.filter(({ code }) => code === 'buyer-unknown');
  assert.match(said[0]?.text ?? '', /\bquibblemere\b/);
});

cases('what a draft states is valid, whatever the release says', () => {
  for (const name of readdirSync(CASES)) {
    const draft = fromOcds(JSON.parse(textOf(name, 'release.json')), { catalogue, day: DAY });
    if (isRefused(draft)) continue;
    const text = writeEntry('requirement', draft.header, draft.body);
    const bytes = new TextEncoder().encode(text);
    const { findings } = readAndCheck([...CONTENT, { file: 'requirements/draft.md', bytes }], { asOf: DAY });
    const errors = findings.filter(({ file, severity }) => file === 'requirements/draft.md' && severity === 'error');
    const faults = errors.filter(({ code }) => !PARDONED.has(code));
    assert.equal(faults, [], name);
    const { stage, value, source, document } = draft.header;
    const terms = { stages: stage, 'value-sorts': value?.sort, 'source-kinds': source?.from, documents: document };
    assert.equal(
      Object.entries(terms).filter(([file, id]) => id && !termsOf(VOCABULARY, file).has(id)),
      [],
      name,
    );
  }
});

cases.run();

function outcomeOf(name: string) {
  const draft = fromOcds(JSON.parse(textOf(name, 'release.json')), { catalogue, day: DAY });
  if (isRefused(draft)) return { refused: true };
  return { header: draft.header, notes: draft.notes.map(({ code }) => code) };
}

function textOf(name: string, file: string): string {
  return readFileSync(join(CASES, name, file), 'utf8');
}
