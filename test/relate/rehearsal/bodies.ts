// The contract's catalogue, and bodies in a few words → the catalogue with those bodies in it.

import { readAndCheck } from '../../../src/compile.ts';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import type { Organisation } from '../../../src/model/entry.generated.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { listFiles } from '../../../src/read/files.ts';
import { DAY } from '../catalogue.ts';

const FILES = listFiles('test/contract/catalogue');

/** The contract's catalogue as it stands. */
export function contractCatalogue(): Catalogue {
  return readAndCheck(FILES, { asOf: DAY, today: DAY }).catalogue;
}

/** The catalogue with those bodies; one that it has already is changed in what is given. */
export function withBodies(catalogue: Catalogue, bodies: Readonly<Record<string, Partial<Organisation>>>): Catalogue {
  const [model] = catalogue.entries.organisation.values();
  if (!model) throw new Error('The catalogue has no organisation to make others like.');
  const organisation = new Map(catalogue.entries.organisation);
  for (const [id, header] of Object.entries(bodies))
    organisation.set(id, body(organisation.get(id), model, id, header));
  return { ...catalogue, entries: { ...catalogue.entries, organisation } };
}

type Body = Entry<'organisation'>;

function body(known: Body | undefined, model: Body, id: string, header: Partial<Organisation>): Body {
  const { type, tier, standing, reviewed } = model.header;
  const before = known?.header ?? { title: id, type, tier, standing, reviewed };
  return { ...model, id, file: `organisations/${id}.md`, header: { ...before, ...header } };
}
