// Who signed a change, as readers see it: each row is what git records, and the organisation and role that are told.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Signer } from '../../src/model/history.ts';
import { rolesIn } from '../../src/site/signers.ts';

const OWNERS = [
  { id: 'acme', title: 'Acme', website: 'https://www.acme.example/', maintainers: ['acme-dev'] },
  { id: 'forge-page', title: 'Plover', website: 'https://forge.example/plover' },
  { id: 'one', title: 'One of two', website: 'https://shared.example/' },
  { id: 'two', title: 'Two of two', website: 'https://shared.example/' },
  { id: 'bare', title: 'Without a website' },
];
const UNKNOWN = 'somebody of no body that is listed here';

const ROWS: [what: string, signer: Signer, text: string, isLinked: boolean][] = [
  ['a name that an entry has', { handle: 'acme-dev' }, 'Acme (acme-dev)', true],
  ['the same name in other letters', { handle: 'ACME-Dev' }, 'Acme (ACME-Dev)', true],
  ['the domain of a website', { domain: 'acme.example' }, 'Acme', true],
  ['a name that no entry has, whatever the domain', { handle: 'mallory', domain: 'acme.example' }, 'mallory', false],
  ['a maintainer of the catalogue', { handle: 'Keeper' }, 'Keeper, a maintainer of this catalogue', false],
  ['a domain on which a body has only a page', { domain: 'forge.example' }, UNKNOWN, false],
  ['a domain that two bodies share', { domain: 'shared.example' }, UNKNOWN, false],
  ['a domain of nobody', { domain: 'elsewhere.example' }, UNKNOWN, false],
  ['nothing', {}, UNKNOWN, false],
];

const { inWords } = rolesIn(catalogueOf(OWNERS));

for (const [what, signer, text, isLinked] of ROWS) {
  test(what, () => assert.equal(inWords(signer), { text, ...(isLinked && { href: '/suppliers/acme/' }) }));
}

test.run();

/** As much of a catalogue as signers are looked for in. */
function catalogueOf(owners: readonly { id: string }[]): Catalogue {
  const supplier = new Map(owners.map(({ id, ...header }) => [id, { kind: 'supplier', id, header }]));
  return { site: { maintainers: ['keeper'] }, entries: { supplier, organisation: new Map() } } as unknown as Catalogue;
}
