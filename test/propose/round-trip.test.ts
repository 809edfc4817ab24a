// Every real entry goes into its form and comes out as it was; so does every awkward text.

import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { breaches } from '../../src/check/breaches.ts';
import { randomFor } from '../../src/generate/random.ts';
import { listOf } from '../../src/model/catalogue.ts';
import { FOLDERS, KINDS } from '../../src/model/kind.ts';
import { FORM_KINDS } from '../../src/propose/kinds.ts';
import { type PublishedSource, publishedSource } from '../../src/propose/source.ts';
import { templateOf } from '../../src/propose/template.ts';
import { toForm, toHeader } from '../../src/propose/value.ts';
import { read } from '../../src/read/read.ts';
import { schemaOf } from '../../src/schema/schemas.ts';
import { writeEntry } from '../../src/write/write.ts';
import { realCatalogue } from '../harness/realCatalogue.ts';
import { smallView } from '../site/smallView.ts';

const trip = suite('the round trip through the form');
const catalogue = realCatalogue();

for (const kind of KINDS) {
  trip(`each ${kind} comes out byte for byte`, () => {
    const entries = listOf(catalogue, kind);
    const changed = entries.filter(({ file, header, body }) => {
      const form = toForm(schemaOf(kind), JSON.parse(JSON.stringify(header)));
      return (
        writeEntry(kind, toHeader(schemaOf(kind), form) as object, body) !== readFileSync(`catalogue/${file}`, 'utf8')
      );
    });
    assert.equal(
      changed.map(({ file }) => file),
      [],
    );
    assert.ok(entries.length > 0);
  });
}

trip('the template of each kind is read, and its schema finds nothing in it', () => {
  for (const kind of FORM_KINDS) {
    const bytes = new TextEncoder().encode(templateOf(kind));
    const { sources, findings } = read([{ file: `${FOLDERS[kind]}/example.md`, bytes }]);
    assert.equal([findings, breaches(kind, sources[0]?.data)], [[], []], kind);
  }
});

const TYPED = 'a–b  "c": # d\r\n\u200be\u202e f\u0000';

trip('what is pasted loses what cannot be seen, and is one line', () => {
  assert.equal(toHeader(schemaOf('capability'), { title: TYPED, areas: ['', 'x'], website: ' ' }), {
    title: 'a–b  "c": # d e f',
    areas: ['x'],
  });
});

/** Scraps that mean something to YAML, to Markdown, to screens or to nobody; texts are made by joining a few. */
const SCRAPS = [
  ...[
    'a',
    'Kestrel',
    ' ',
    '\t',
    '\n',
    '\r\n',
    ': ',
    '#',
    ' #',
    '- ',
    '? ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!!str ',
  ],
  ...[
    '|',
    '>',
    "'",
    '"',
    '\\',
    '%',
    '@',
    '`',
    '~',
    '=',
    'null',
    'yes',
    'No',
    'true',
    '.nan',
    '007',
    '0x1f',
    '1e3',
    '-7',
    '12:30',
  ],
  ...[
    '2022',
    '2022-06-21',
    '---',
    '...',
    '<<',
    '{{ x }}',
    'é',
    'e\u0301',
    '漢字',
    '👩🏽',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\u2029',
  ],
  ...[
    '\ufeff',
    '\u0000',
    '\u001b',
    '\u007f',
    '\u202e',
    '\u200b',
    '\ud800',
    '\ufffd',
    '\ufffe',
    '£',
    '“',
    '?name',
    '/',
    '~1',
  ],
];

trip('whatever is typed is read back as it was written, and stands in the form as it was', () => {
  const random = randomFor(11, 'typed');
  const typed = () => Array.from({ length: random.below(6) }, () => random.pick(SCRAPS)).join('');
  const schema = schemaOf('requirement');
  for (let round = 0; round < 400; round += 1) {
    const form = {
      title: typed(),
      summary: typed(),
      areas: [typed(), typed()],
      needs: [{ statement: typed(), for: typed(), basis: 'stated' }],
      source: { title: typed(), url: typed(), accessed: '2030-1-2' },
    };
    const header = toHeader(schema, form) as object;
    const bytes = new TextEncoder().encode(writeEntry('requirement', header, ''));
    const { sources, findings } = read([{ file: 'requirements/example.md', bytes }]);
    assert.equal(findings, [], JSON.stringify(form));
    assert.equal(sources[0]?.data, header, JSON.stringify(form));
    assert.equal(toHeader(schema, toForm(schema, sources[0]?.data)), header, JSON.stringify(form));
  }
});

const PRIVATE = `---\ntitle: Example Labs\ntype: company\nstanding: recorded\nmaintainers: [a, b]\nreviewed: 2030-01-10\n---\n`;

trip('what is not public does not leave the repository, and every other line stays where it is', () => {
  const text = publishedIn(PRIVATE)?.text ?? '';
  assert.is(text, PRIVATE.replace('[a, b]', '[not-published]'));
});

trip('a file whose private field has lines of its own is not published', () => {
  assert.is(publishedIn(PRIVATE.replace('[a, b]', '\n  - a')), undefined);
});

trip.run();

function publishedIn(text: string): PublishedSource | undefined {
  const [entry] = listOf(smallView({ 'suppliers/example-labs.md': text }).catalogue, 'supplier');
  if (!entry) throw new Error('The supplier is refused.');
  return publishedSource(entry, text);
}
