// A catalogue and a scenario → the catalogue as it would be once the scenario's changes are made.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Organisation, Scenario } from '../../model/entry.generated.ts';
import type { Entry } from '../../model/entry.ts';

type Body = Entry<'organisation'>;

/** A copy in which each organisation that would end is succeeded by what it would become. The catalogue itself stays as it is. */
export function suppose(catalogue: Catalogue, scenario: Entry<'scenario'>): Catalogue {
  const organisations = new Map(catalogue.entries.organisation);
  const { changes } = scenario.header;
  for (const change of changes) {
    const model = organisations.get(change.from[0] ?? '');
    if (model && !organisations.has(change.into.id)) organisations.set(change.into.id, born(change, model, scenario));
  }
  for (const [id, body] of organisations) {
    const heirs = heirsIn(changes, id);
    if (heirs.length > 0) organisations.set(id, { ...body, header: ended(body.header, heirs) });
  }
  return { ...catalogue, entries: { ...catalogue.entries, organisation: organisations } };
}

/** Where a body would become part of itself, as the larger of two may, it goes on. */
function heirsIn(changes: Scenario['changes'], id: string): string[] {
  const heirs = changes.filter(({ from }) => from.includes(id)).map(({ into }) => into.id);
  return heirs.includes(id) ? [] : heirs;
}

/** What an organisation must have, and nothing that only the scenario could decide. */
function born({ into, on }: Scenario['changes'][number], model: Body, scenario: Entry<'scenario'>): Body {
  const { type, tier, standing } = model.header;
  const { reviewed } = scenario.header;
  return {
    ...model,
    id: into.id,
    file: scenario.file,
    header: { title: into.title, type, tier, standing, valid: { from: on }, reviewed },
    body: '',
    places: scenario.places,
  };
}

/** Its end is left undated: on the day that is compared, the change is made. */
function ended({ valid, ...header }: Organisation, successors: string[]): Organisation {
  return { ...header, ...(valid?.from !== undefined && { valid: { from: valid.from } }), successors };
}
