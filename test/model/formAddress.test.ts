// A place in the forms reads back as it was written, and an address that is none opens an empty form.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type FormPlace, formAddress, readFormPlace } from '../../src/model/formAddress.ts';

const PLACES: readonly FormPlace[] = [
  { kind: 'capability' },
  { kind: 'capability', of: 'autopsy', field: '/offers/hosting' },
  { kind: 'requirement', header: { title: 'Vans & “kits”: 100 %', areas: ['on-scene-units'] }, from: 'draft' },
  { kind: 'capability', header: { areas: ['on-scene-units'] }, from: 'requirement/vans' },
];

for (const place of PLACES) {
  test(`${JSON.stringify(place)} reads back`, () => {
    const [path, fragment = ''] = formAddress(place).split('#');
    assert.is(path, `/propose/${place.kind}/`);
    assert.equal(readFormPlace(place.kind, fragment), place);
  });
}

for (const fragment of [
  '',
  '#',
  '#of=',
  '#header=[1]',
  '#header={',
  '#header=null',
  '#from=nowhere',
  '#from=supplier/vans',
  '#from=requirement/..',
  '#x=%E0%A4%A',
]) {
  test(`"${fragment}" opens an empty form`, () => {
    assert.equal(readFormPlace('route', fragment), { kind: 'route' });
  });
}

test.run();
