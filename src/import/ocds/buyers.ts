// The bodies that a release names as buyers → organisations of the catalogue, and a note on each that is none.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import { fold } from '../../text/fold.ts';
import type { Note } from '../imported.ts';
import { type Json, objectAt, objectsAt, present, textAt, textsAt } from '../json.ts';
import { nearestOrganisation, organisationNamed } from '../organisations.ts';
import { cut, plain } from '../plain.ts';
import { note, type Part, type Reading } from './part.ts';

/** Who asked. A body is taken for an organisation only if its name or its company number is the same. */
export function buyers({ release, catalogue }: Reading): Part {
  const named = distinct(present([objectAt(release, 'buyer'), ...partiesWith(release, 'buyer')]));
  const procuring = distinct([
    objectAt(release, 'tender', 'procuringEntity') ?? {},
    ...partiesWith(release, 'procuringEntity'),
  ]);
  const found = named.map((body) => ({ body, organisation: organisationOf(catalogue, release, body) }));
  const known = [...new Set(found.flatMap(({ organisation }) => organisation?.id ?? []))];
  const unknown = found
    .filter(({ organisation }) => !organisation)
    .map(({ body }) => unknownBuyer(catalogue, nameOf(body)));
  const others = procuring.filter((body) => !named.some((buyer) => isSame(buyer, body)));
  const missing = named.length === 0 ? [note('buyer-missing', 'The release names no buyer. Find out who asked.')] : [];
  return {
    header: known.length > 0 ? { 'raised-by': known } : {},
    notes: [...missing, ...unknown, ...others.map((body) => procuringEntity(catalogue, nameOf(body)))],
  };
}

function partiesWith(release: Json, role: string): readonly Json[] {
  return objectsAt(release, 'parties').filter((party) => textsAt(party, 'roles').includes(role));
}

/** One body is named in several places, by the same id or the same name. */
function distinct(bodies: readonly Json[]): readonly Json[] {
  const withName = bodies.filter((body) => nameOf(body) !== '');
  return withName.filter((body, index) => withName.findIndex((other) => isSame(other, body)) === index);
}

function isSame(a: Json, b: Json): boolean {
  const id = textAt(a, 'id');
  return (id !== '' && id === textAt(b, 'id')) || fold(nameOf(a)) === fold(nameOf(b));
}

const LONGEST = 120;

function nameOf(body: Json): string {
  return cut(plain(textAt(body, 'name')), LONGEST);
}

function organisationOf(catalogue: Catalogue, release: Json, body: Json): Entry<'organisation'> | undefined {
  const party = objectsAt(release, 'parties').find((each) => isSame(each, body));
  const number = companyNumber(body) ?? companyNumber(party);
  return organisationNamed(catalogue, nameOf(body), number);
}

function companyNumber(body: Json | undefined): string | undefined {
  return textAt(body, 'identifier', 'scheme') === 'GB-COH' ? textAt(body, 'identifier', 'id') : undefined;
}

function unknownBuyer(catalogue: Catalogue, name: string): Note {
  const text = `The buyer “${name}” is no organisation of the catalogue.`;
  return note('buyer-unknown', `${text}${nearestInWords(catalogue, name)}`);
}

function procuringEntity(catalogue: Catalogue, name: string): Note {
  const text = `“${name}” runs the procurement and is not named as the buyer, so that it was left out.`;
  return note('procuring-entity', `${text}${nearestInWords(catalogue, name)}`);
}

function nearestInWords(catalogue: Catalogue, name: string): string {
  const nearest = nearestOrganisation(catalogue, name);
  return nearest ? ` The nearest is ${nearest.id} (${nearest.header.title}).` : '';
}
