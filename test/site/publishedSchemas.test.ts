// The schemas that the site gives out: each at its address and on their page, that of `npm run relate` true of what it prints.

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SCHEMAS } from '../../src/schema/schemas.ts';
import { idsOf } from '../../src/site/ids.ts';
import * as files from '../../src/site/pages/schema-files.11ty.tsx';
import * as page from '../../src/site/pages/schemas.11ty.tsx';
import { smallView } from './smallView.ts';

const view = smallView();
const served = (id: string) => JSON.parse(files.render({ view, id }));

const test = suite('published schemas');

test('those of all kinds of file are given out, and that of what is related', () => {
  assert.equal([...(idsOf(view).schema ?? [])].sort(), [...Object.keys(SCHEMAS), 'relate'].sort());
});

test('their page leads to each', () => {
  const html = page.render({ view, id: '' });
  for (const id of idsOf(view).schema ?? []) assert.match(html, `href="/schema/${id}.schema.json"`);
});

test('that of what is related is the one to which the code is held', () => {
  assert.equal(served('relate'), JSON.parse(readFileSync('src/relate/relate.schema.json', 'utf8')));
});

test('what `npm run relate` prints, by the contract, is as the one given out says', () => {
  const isValid = new Ajv2020({ allErrors: true }).compile(served('relate'));
  const printed = JSON.parse(readFileSync('test/contract/relate.json', 'utf8'));
  isValid(printed);
  assert.equal(isValid.errors, null);
  assert.not(isValid({ ...printed, supply: [] }));
});

test.run();
