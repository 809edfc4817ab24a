import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { breaches } from '../../src/check/breaches.ts';
import { check } from '../../src/check/check.ts';
import { checkEntry } from '../../src/check/entry.ts';
import type { Source } from '../../src/model/source.ts';
import { listFiles } from '../../src/read/files.ts';
import { read } from '../../src/read/read.ts';

const DAY = '2030-02-01';
const { sources } = read(listFiles(join(import.meta.dirname, 'base')));

function changed(file: string, change: (text: string) => string): Source[] {
  const files = listFiles(join(import.meta.dirname, 'base')).map((raw) =>
    raw.file === file ? { file, bytes: new TextEncoder().encode(change(new TextDecoder().decode(raw.bytes))) } : raw,
  );
  return read(files).sources;
}

test('the catalogue holds every entry in the order of its id, the words and the traces', () => {
  const { catalogue } = check(sources, { asOf: DAY, today: DAY });
  assert.equal([...catalogue.entries.organisation.keys()], ['coast-force', 'hill-force']);
  assert.equal([...catalogue.entries.capability.keys()], ['phone-reader']);
  assert.is(catalogue.vocabulary.terms.get('areas')?.get('phone-reading')?.label, 'Reading phones');
  assert.is(catalogue.vocabulary.parameters.get('wait')?.unit, 'hour');
  assert.is(catalogue.vocabulary.synonyms.length, 1);
  assert.equal(
    catalogue.retired.map(({ kind, id }) => `${kind}/${id}`),
    ['capability/old-reader'],
  );
  assert.is(catalogue.site['review-months'], 12);
});

test('a year without quotation marks is a year', () => {
  const { catalogue } = check(sources, { asOf: DAY, today: DAY });
  assert.is(catalogue.entries.organisation.get('hill-force')?.header.valid?.from, '2001');
  assert.is(catalogue.entries.route.get('big-framework')?.header.closes, '2032');
});

test('an entry with an error is left out, one with a warning is not', () => {
  const wrong = changed('suppliers/example-labs.md', (text) => text.replace('type: company', 'type: compny'));
  assert.is(check(wrong, { asOf: DAY, today: DAY }).catalogue.entries.supplier.size, 0);
  const stale = check(sources, { asOf: '2040-01-01', today: DAY });
  assert.ok(stale.findings.some(({ code }) => code === 'stale-review'));
  assert.is(stale.catalogue.entries.supplier.size, 1);
});

test('a review is held against the later of the two days', () => {
  const codes = (asOf: string, today: string): string[] =>
    check(sources, { asOf, today }).findings.map(({ code }) => code);
  assert.ok(codes('2030-01-01', '2030-01-01').includes('reviewed-in-future'));
  assert.not(codes('2030-01-01', DAY).includes('reviewed-in-future'));
});

test('the order of the files does not matter', () => {
  const options = { asOf: DAY, today: DAY };
  const backwards = check(sources.toReversed(), options);
  assert.equal([...backwards.catalogue.entries.organisation.keys()], ['coast-force', 'hill-force']);
  assert.equal(backwards.findings, check(sources, options).findings);
});

test('one entry can be checked against the vocabulary alone', () => {
  const { catalogue } = check(sources, { asOf: DAY, today: DAY });
  const options = { validate: breaches, asOf: DAY, today: DAY, reviewMonths: 12 };
  const edited = changed('capabilities/phone-reader.md', (text) =>
    text.replace('kind: tool', 'kind: tol').replace('[phone-reading]', '[gathering]').replace('example-labs', 'nobody'),
  );
  const source = edited.find(({ file }) => file === 'capabilities/phone-reader.md') as Source;
  const findings = checkEntry(source, catalogue.vocabulary, options);
  assert.equal(
    findings.map(({ code, line }) => `${line} ${code}`),
    ['3 unknown-word', '6 area-too-broad'],
  );
});

test.run();
