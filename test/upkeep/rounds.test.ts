// The regular rounds tell what is due, what changed and what waits, for whom and since when.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { dueIn } from '../../src/upkeep/due.ts';
import { renderChanges, renderDue } from '../../src/upkeep/rounds.ts';
import { renderWaiting } from '../../src/upkeep/waiting.ts';
import { smallView } from '../site/smallView.ts';

const rounds = suite('rounds');

const SUPPLIER = `---
title: Example Labs
type: company
summary: A company that is made up for this test alone.
standing: confirmed
website: https://labs.example/
maintainers: [labs-dev]
reviewed: 2029-01-15
---
`;

rounds('an entry is due after the period of the site, with whoever speaks for it', () => {
  const { catalogue } = smallView({ 'suppliers/example-labs.md': SUPPLIER });
  const due = dueIn(catalogue, '2030-01-16');
  assert.equal(
    due.map(({ id, due, owners }) => [id, due, owners]),
    [['supplier/example-labs', '2030-01-15', ['supplier/example-labs']]],
  );
  assert.equal(dueIn(catalogue, '2030-01-15'), []);
  const later = dueIn(catalogue, '2031-02-01');
  assert.ok(later.length > 3);
  assert.equal(later.find(({ id }) => id === 'capability/phone-reader')?.owners, ['catalogue-maintainers']);
  assert.match(renderDue(due, '2030-01-16'), /### The maintainers of `supplier\/example-labs`: 1/);
});

rounds('what waits is told by whom it waits for, the author last, with age, decision and effect', () => {
  const line = { areas: ['phone-reading'], decision: 'a claim', effect: 'changed @acme' };
  const digest = renderWaiting([
    { ...line, name: '#1', age: 9, waitsFor: 'author' },
    { ...line, name: '#2', age: 1, waitsFor: 'supplier/labs' },
    { ...line, name: '#2', age: 1, waitsFor: 'catalogue-maintainers' },
  ]);
  assert.match(digest, /^2 open changes\.$/m);
  assert.equal(
    [...digest.matchAll(/^### (.*): 1$/gm)].map(([, whom]) => whom),
    ["The catalogue's maintainers", 'The maintainers of `supplier/labs`', 'With their authors'],
  );
  assert.match(digest, /\| 1 day \|/);
  assert.not.match(digest.replace(/`[^`\n]*`/g, ''), /@acme/);
});

rounds('without a whole history no change is told', () => {
  assert.match(renderChanges(undefined, '2030-01-01'), /History not available/);
});

rounds.run();
