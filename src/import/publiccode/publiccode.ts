// A parsed publiccode.yml, as its standard describes public software → a draft of a capability that states what it states.

import type { Given, Imported } from '../imported.ts';
import { asObject } from '../json.ts';
import { naming } from './naming.ts';
import { besides } from './notes.ts';
import { obtaining } from './obtaining.ts';
import { offers } from './offers.ts';
import type { Part, Reading } from './part.ts';
import { prose } from './prose.ts';
import { state } from './state.ts';
import { supplier } from './supplier.ts';

/** Each part of a capability that the file can state. */
const PARTS: readonly ((reading: Reading) => Part)[] = [naming, supplier, state, obtaining, offers, evidence];

/** The draft of what a publiccode.yml describes; `address` is where it was read, if it was on the web. */
export function fromPubliccode(parsed: unknown, given: Given & { readonly address?: string }): Imported<'capability'> {
  const reading = { ...given, file: asObject(parsed) ?? {} };
  const parts = PARTS.map((part) => part(reading));
  return {
    header: Object.assign({ kind: 'tool' }, ...parts.map(({ header }) => header)),
    body: prose(reading),
    notes: [...parts.flatMap(({ notes = [] }) => notes), ...besides(reading)],
  };
}

/** The file itself, where it was read on the web. */
function evidence({ address: url, day }: Reading): Part {
  if (url === undefined) return { header: {} };
  const shows = 'what its publiccode.yml says of it: description, licence and state';
  return { header: { evidence: [{ shows, url, accessed: day, from: 'project' }] } };
}
