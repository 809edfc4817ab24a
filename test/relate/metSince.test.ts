// Which requirements have perhaps been met since: by later uses of whoever raised them, in the same area.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Change, relatedWith } from './catalogue.ts';

/** Quibblemere's use moved to what it asked for in March 2026, and to that day. */
const used = (date: string, status = 'in-use', area = 'street-kiosks'): Change => [
  'organisations/quibblemere.md',
  'area: disk-copies\n    status: in-use\n    date: 2025-11',
  `area: ${area}\n    status: ${status}\n    date: ${date}`,
];

/** The contract's catalogue has no word for what is only planned. */
const PROPOSED: Change = [
  'vocabulary/use-statuses.yml',
  '- {id: in-use, label: In use, definition: It is used.}',
  '- {id: proposed, label: Proposed, definition: Planned.}\n- {id: in-use, label: In use, definition: It is used.}',
];

const found = (changes: readonly Change[], asOf?: string) =>
  relatedWith(changes, asOf)
    .metSince()
    .filter(({ requirement }) => requirement === 'requirement/street-readers')
    .flatMap(({ uses }) => uses.map(({ organisation }) => organisation));

const test = suite('perhaps met since');

test('a later use of the raiser in the area is told with the fact', () => {
  const [first] = relatedWith([used('2026-05')])
    .metSince()
    .filter(({ requirement }) => requirement === 'requirement/street-readers');
  assert.equal(
    first?.uses.map(({ capability, date, line }) => [capability, date, line.file]),
    [['capability/plover-bench', '2026-05', 'organisations/quibblemere.md']],
  );
});

test('a use of the same time or earlier, of another area, that is over, or not yet known on the day, is not', () => {
  assert.equal(found([used('2026')]), []);
  assert.equal(found([used('2026-03')]), []);
  assert.equal(found([used('2026-05', 'in-use', 'disk-copies')]), []);
  assert.equal(found([used('2026-05')], '2026-04-30'), []);
  assert.equal(found([PROPOSED, used('2026-05', 'proposed')]), []);
});

test('a successor speaks for a body that has ended, from the day on which it has', () => {
  // Hobnail Strand asked for the harbour, and became part of Quibblemere in April 2026.
  const ids = (asOf: string) =>
    relatedWith([used('2026-03')], asOf)
      .metSince()
      .map(({ requirement }) => requirement);
  assert.equal(ids('2026-11-23'), ['requirement/harbour-readers']);
  assert.equal(ids('2026-04-01'), []);
});

test.run();
