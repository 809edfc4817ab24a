// The exports hold what the schema marks for them, and nothing in them is run by a spreadsheet.

import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compile } from '../../src/compile.ts';
import { listFiles } from '../../src/read/files.ts';
import { resolve, type SchemaNode, schemaOf } from '../../src/schema/schemas.ts';
import { ASSETS, type Asset, type AssetName } from '../../src/site/asset.ts';
import { csvOf, jsonOf } from '../../src/site/exports.ts';
import { View } from '../../src/site/view.ts';
import { DAY } from './projectCopy.ts';

const BASE = join(import.meta.dirname, '../check/base');
const COMMIT = '0123456789abcdef0123456789abcdef01234567';

const exported = suite('the exports');

exported('the columns of a CSV are the fields that the schema marks, in its order', () => {
  for (const kind of ['capability', 'requirement', 'organisation', 'supplier', 'route'] as const) {
    const [head] = rowsOf(csvOf(view(), kind));
    assert.equal(head, ['id', 'url', ...marked(schemaOf(kind))]);
  }
});

exported('a CSV has a row for each entry, with as many cells as there are columns', () => {
  const [head = [], ...rows] = rowsOf(csvOf(view(), 'organisation'));
  assert.equal(
    rows.map(([id, url]) => [id, url]),
    [
      ['coast-force', 'https://catalogue.example/organisations/coast-force/'],
      ['hill-force', 'https://catalogue.example/organisations/hill-force/'],
    ],
  );
  assert.ok(rows.every((row) => row.length === head.length));
});

exported('a title that begins as a formula does reaches a CSV as text, and lists are joined', () => {
  const [head = [], row = []] = rowsOf(
    csvOf(view({ 'title: Phone Reader': 'title: \'=cmd|calc, "Phone" Reader\'' }), 'capability'),
  );
  assert.is(row[head.indexOf('title')], `'=cmd|calc, "Phone" Reader`);
  assert.is(row[head.indexOf('obtaining.routes')], 'direct; big-framework');
  assert.is(row[head.indexOf('missions')], '');
});

exported('the JSON holds the values as they were read, the text, and where it comes from', () => {
  const { kind, asOf, commit, entries } = JSON.parse(jsonOf(view(), 'capability'));
  assert.equal([kind, asOf, commit, entries.length], ['capability', DAY, COMMIT, 1]);
  assert.equal(entries[0]['obtaining.routes'], ['direct', 'big-framework']);
  assert.is(entries[0].url, 'https://catalogue.example/capabilities/phone-reader/');
  assert.match(entries[0].body, /^Reads phones for people who are made up/);
  assert.not('missions' in entries[0]);
});

exported.run();

/** The small fictional catalogue as the site's templates see it, with words of its capability replaced. */
function view(changes: Readonly<Record<string, string>> = {}): View {
  const files = listFiles(BASE).map((file) => {
    const text = Object.entries(changes).reduce(
      (so, [from, to]) => so.replace(from, to),
      new TextDecoder().decode(file.bytes),
    );
    return { ...file, bytes: new TextEncoder().encode(text) };
  });
  const nothing = { url: '', text: '' };
  const assets = Object.fromEntries(ASSETS.map((name) => [name, nothing])) as Record<AssetName, Asset>;
  const search = { name: '', files: new Map() };
  return new View(
    compile(files, { asOf: DAY, today: DAY }),
    { assets, search, texts: new Map() },
    { commit: COMMIT, isDraft: false },
  );
}

/** The names of the fields that are marked for export, read from the schema itself. */
function marked(node: SchemaNode, above = ''): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const { use, properties } = resolve(property);
    const below = marked({ ...(properties && { properties }) }, `${above}${name}.`);
    if (Object.values(properties ?? {}).some((part) => part.use)) return below;
    return use?.export && use.public ? [`${above}${name}`] : [];
  });
}

/** Reads a CSV as RFC 4180 says. */
function rowsOf(csv: string): string[][] {
  const cells = [...csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, written = '', end] of cells) {
    rows.at(-1)?.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
