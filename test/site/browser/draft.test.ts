// What drafts come from, what is changed in them, and what is taken away.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../../src/compile.ts';
import { draftAddress, readDraftFragment } from '../../../src/model/draftAddress.ts';
import type { Need } from '../../../src/model/entry.generated.ts';
import { listFiles } from '../../../src/read/files.ts';
import { withArea, withBody, withNeed, withText } from '../../../src/site/browser/draft/edit.ts';
import { fileOf, missingIn, nameOf } from '../../../src/site/browser/draft/file.ts';
import { fitting } from '../../../src/site/browser/draft/fitting.ts';
import { isEmpty, parseDraft } from '../../../src/site/browser/draft/parse.ts';
import { inParts } from '../../../src/site/browser/draft/parts.ts';
import { inForm } from '../../../src/site/browser/draft/value.ts';

const DAY = '2030-02-01';
const STATED = { basis: 'stated' } as const;
const SETTING: Need = { parameter: 'setting', operator: 'one-of', value: ['station'], ...STATED };
const FAST: Need = { parameter: 'turnaround', operator: 'at-most', value: 2, unit: 'day', ...STATED };
const SENTENCE: Need = { statement: 'Can be carried by one person.', ...STATED };

const drafts = suite('drafts in the browser');

drafts('what no draft has is left out of what a link or a store holds', () => {
  const long = 'x'.repeat(400);
  const rows: [unknown, unknown][] = [
    [undefined, {}],
    [null, {}],
    ['text', {}],
    [[1, 2], {}],
    [{ title: 7, summary: null, seeks: '../x', areas: 'a', needs: {}, 'raised-by': [{}] }, {}],
    [{ title: '  ', areas: ['<img>', 'a', 'a', '__proto__'] }, { areas: ['a'] }],
    [{ title: long }, { title: long.slice(0, 120) }],
    [{ title: 'Two\nlines' }, { title: 'Two lines' }],
    [{ areas: ['a', 'b', 'c', 'd', 'e', 'f'] }, { areas: ['a', 'b', 'c', 'd', 'e'] }],
    [{ needs: [{ parameter: 'x', operator: 'eval', value: 'y' }] }, {}],
    [{ needs: [{ parameter: 'x', operator: 'is', value: -1 }] }, {}],
    [{ needs: [{ parameter: 'x', operator: 'is', value: { y: 1 } }] }, {}],
    [{ needs: [{ ...FAST, basis: 'read-in', extra: 1 }] }, { needs: [FAST] }],
    [{ needs: [SENTENCE, SETTING] }, { needs: [SENTENCE, SETTING] }],
    [{ needs: Array(100).fill(SENTENCE) }, { needs: Array(60).fill(SENTENCE) }],
  ];
  for (const [value, expected] of rows) assert.equal(parseDraft(value), expected, JSON.stringify(value)?.slice(0, 80));
});

drafts('an address is read as what was written', () => {
  const draft = { title: 'A & B #1 <b>', areas: ['street-kiosks'], needs: [FAST] };
  const address = draftAddress(draft);
  assert.equal(parseDraft(readDraftFragment(address.slice('/draft/'.length))), draft);
  for (const fragment of ['', '#', '#header=', '#header={', '#header=%E0%A4%A', `#header=${'a'.repeat(9000)}`])
    assert.ok(isEmpty(parseDraft(readDraftFragment(fragment))), fragment);
});

drafts('what the vocabulary does not know is left out', () => {
  const { catalogue } = readAndCheck(listFiles('test/contract/catalogue'), { asOf: DAY });
  const unknown = { ...SETTING, value: ['moon'] };
  const needs = [
    SETTING,
    unknown,
    FAST,
    { ...FAST, unit: 'parsec' },
    { ...FAST, operator: 'includes' } as Need,
    SENTENCE,
  ];
  const draft = { seeks: 'equipment', areas: ['street-kiosks', 'reading', 'no-such'], 'raised-by': ['nobody'], needs };
  assert.equal(fitting(catalogue, draft), {
    seeks: 'equipment',
    areas: ['street-kiosks'],
    needs: [SETTING, FAST, SENTENCE],
  });
});

drafts('a change leaves nothing empty behind', () => {
  assert.equal(withText({ title: 'x' }, 'title', ''), {});
  assert.equal(withArea(withArea({}, 'a'), 'a'), {});
  assert.equal(withBody({ 'raised-by': ['a'] }, ''), {});
  assert.equal(withNeed({ needs: [SETTING] }, SETTING, undefined), {});
  assert.equal(withNeed({ needs: [SETTING, SENTENCE] }, SETTING, FAST), { needs: [FAST, SENTENCE] });
  assert.equal(withNeed({ needs: [SETTING] }, undefined, FAST), { needs: [SETTING, FAST] });
});

drafts('another operator keeps as much of a value as it can', () => {
  assert.equal(inForm('list', 'station'), ['station']);
  assert.is(inForm('level', ['station', 'street']), 'station');
  assert.is(inForm('list', []), undefined);
  assert.is(inForm('number', 3), 3);
});

drafts('all of these is one need for each, and the same parts as long as the need is the same', () => {
  const all: Need = { parameter: 'functions', operator: 'includes', value: ['a', 'b'], priority: 'must', ...STATED };
  const [one, two] = inParts({ needs: [all] }).needs ?? [];
  assert.equal([one?.value, two?.value, two?.priority], [['a'], ['b'], 'must']);
  assert.is(inParts({ needs: [all] }).needs?.[0], one);
});

drafts('a file states what the draft states', () => {
  const draft = { needs: [SETTING, SENTENCE], title: ' Kiosks: --- # {x} ', areas: ['street-kiosks'] };
  const file = fileOf(draft);
  const { findings } = readAndCheck(
    [...listFiles('test/contract/catalogue'), { file: 'requirements/draft.md', bytes: new TextEncoder().encode(file) }],
    { asOf: DAY },
  );
  const own = findings.filter((finding) => finding.file === 'requirements/draft.md' && finding.severity === 'error');
  assert.equal([...new Set(own.map(({ code }) => code))], ['missing-key']);
  assert.equal(missingIn(draft), ['a summary', 'the kind of thing']);
  assert.is(nameOf({ title: '../../Été & <b>' }), 'ete-b.md');
  assert.is(nameOf({}), 'requirement.md');
});

drafts.run();
