// What `npm run relate` prints of the real catalogue and of the contract's, held to its published schema.

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../src/compile.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { listOf } from '../../src/model/catalogue.ts';
import { listFiles } from '../../src/read/files.ts';
import { machineForm, scenarioForm } from '../../src/relate/machineForm.ts';
import { rehearse } from '../../src/relate/rehearsal/rehearsal.ts';
import { relate } from '../../src/relate/relate.ts';
import { jsonPieces } from '../../src/text/jsonPieces.ts';
import { realCatalogue } from '../harness/realCatalogue.ts';
import { DAY } from './catalogue.ts';

const isValid = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync('src/relate/relate.schema.json', 'utf8')),
);

const test = suite('the machine form of what is related');

const FOLDERS: readonly (readonly [folder: string, read: () => Catalogue])[] = [
  ['catalogue', realCatalogue],
  ['test/contract/catalogue', () => readAndCheck(listFiles('test/contract/catalogue'), { asOf: DAY }).catalogue],
];

for (const [folder, catalogueIn] of FOLDERS) {
  test(`${folder}: the document is as its schema says`, () => {
    const catalogue = catalogueIn();
    isValid(JSON.parse([...jsonPieces(machineForm(relate(catalogue, DAY)))].join('')));
    assert.equal(isValid.errors, null);
  });

  test(`${folder}: so it is with each scenario`, () => {
    const catalogue = catalogueIn();
    const related = relate(catalogue, DAY);
    const scenarios = listOf(catalogue, 'scenario');
    assert.ok(scenarios.length > 0);
    for (const scenario of scenarios) {
      const rehearsed = { ...bare(), scenario: scenarioForm(rehearse(catalogue, scenario, related)) };
      isValid(JSON.parse(JSON.stringify(rehearsed)));
      assert.equal(isValid.errors, null);
    }
  });
}

test('the schema refuses a document with a key that it does not know', () => {
  assert.not(isValid({ ...bare(), supply: [] }));
});

test.run();

/** A document in which nothing was found. */
function bare(): object {
  const listed = { national: 0, regional: 0, force: 0, other: 0 };
  return {
    asOf: DAY,
    matches: [],
    repetitions: [],
    conflicts: [],
    gaps: [],
    metSince: [],
    coverage: { listed, areas: [] },
  };
}
