// Where the files of a catalogue stand, and what each is there for: the one way is the other way back.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { KINDS } from '../../src/model/kind.ts';
import {
  entryFile,
  fileOf,
  isForAll,
  roleOf,
  SITE_FILE,
  schemaNameOf,
  tombstoneFile,
  vocabularyFile,
} from '../../src/model/role.ts';

for (const kind of KINDS) {
  test(`the file of a ${kind} is known for one`, () => {
    assert.equal(roleOf(entryFile(kind, 'old')), { is: 'entry', kind, id: 'old' });
    assert.equal(roleOf(tombstoneFile(kind, 'old')), { is: 'tombstone', kind, id: 'old' });
  });
}

const SCHEMAS: [file: string, schema: string, isForAll: boolean][] = [
  [SITE_FILE, 'site', true],
  [vocabularyFile('areas'), 'terms', true],
  [vocabularyFile('parameters'), 'parameters', true],
  [vocabularyFile('synonyms'), 'synonyms', true],
  ['routes/rm1043.md', 'route', false],
  ['retired/routes/rm1043.md', 'retired', false],
];

for (const [file, schema, forAll] of SCHEMAS) {
  test(`${file} answers to the schema "${schema}"`, () => {
    const role = roleOf(file);
    assert.is(role && schemaNameOf(role), schema);
    assert.is(role && fileOf(role), file);
    assert.is(isForAll(file), forAll);
  });
}

test('the catalogue has no place for other files', () => {
  for (const file of [
    'readme.md',
    'tools/autopsy.md',
    'retired/autopsy.md',
    'capabilities/old/autopsy.md',
    'retired/vocabulary/areas.yml',
  ])
    assert.is(roleOf(file), undefined, file);
});

test.run();
