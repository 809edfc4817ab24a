// A catalogue → the documents that the index holds: per entry its card, its text, and the words of each searched field.

import type { Catalogue } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import { type Reference, referenceTo } from '../model/reference.ts';
import { type Field, fieldsOf, valueAt } from '../schema/fields.ts';
import { type Card, cardOf, groupOf } from './card.ts';
import { BODY_FIELD } from './fields.ts';
import { neutralOrder } from './hash.ts';
import { plainText } from './plain.ts';
import { valuesIn } from './values.ts';
import { wordsFor, wordsOfNeeds, wordsOfOffers } from './wording.ts';

/** A field of the index. */
export interface SearchedField {
  /** The path of the schema's field, e.g. "title" or "obtaining.licence"; "body" is the prose. */
  readonly name: string;
  /** What readers call it. */
  readonly label: string;
  readonly weight: number;
}

/** One entry as the index takes it in. */
export interface SearchDocument {
  readonly entry: Entry;
  readonly card: Card;
  /** The prose and the needs as they are read, from which the passage of a result is cut. */
  readonly text: string;
  /** The words of each searched field that the entry has, by the field's name. */
  readonly words: ReadonlyMap<string, string>;
}

/** The kinds that are found: a what-if scenario is nothing that anybody looks for. */
export const SEARCHED_KINDS: readonly Kind[] = KINDS.filter((kind) => kind !== 'scenario');

const BODY: SearchedField = { name: BODY_FIELD, label: 'Text', weight: 1 };

/** The documents: what one can get, then who else asked; each in the order of the hash of their reference, so that a tie favours no name. */
export function documentsOf(catalogue: Catalogue): SearchDocument[] {
  return SEARCHED_KINDS.flatMap((kind): Entry[] => [...catalogue.entries[kind].values()])
    .sort((a, b) => compareGroups(a, b) || inNeutralOrder(referenceOf(a), referenceOf(b)))
    .map((entry) => documentOf(catalogue, entry));
}

/** The fields of the index in the order of the schemas; where kinds give one path two weights, the greater holds. */
export function searchedFields(): SearchedField[] {
  const fields = new Map<string, SearchedField>();
  for (const field of SEARCHED_KINDS.flatMap(searchedFieldsOf)) {
    const name = field.path.join('.');
    const weight = Math.max(fields.get(name)?.weight ?? 0, field.use.search ?? 0);
    fields.set(name, { name, label: fields.get(name)?.label ?? field.label, weight });
  }
  return [...fields.values(), BODY];
}

function documentOf(catalogue: Catalogue, entry: Entry): SearchDocument {
  const body = plainText(entry.body);
  const words = searchedFieldsOf(entry.kind).map(
    (field) => [field.path.join('.'), wordsOf(catalogue, entry, field)] as const,
  );
  const stated = [...words, [BODY.name, body] as const].filter(([, text]) => text !== '');
  return {
    entry,
    card: cardOf(catalogue, entry),
    text: [body, statementsOf(entry)].filter(Boolean).join(' '),
    words: new Map(stated),
  };
}

/** The words of one field; values are parted by a full stop, so that no phrase runs from one into the next. */
function wordsOf(catalogue: Catalogue, { header }: Entry, { path, node }: Field): string {
  const value = valueAt(header, path);
  if (value === undefined) return '';
  if (path[0] === 'offers' && 'offers' in header)
    return wordsOfOffers(catalogue.vocabulary, header.offers ?? {}).join('. ');
  if (path[0] === 'needs' && 'needs' in header)
    return wordsOfNeeds(catalogue.vocabulary, header.needs ?? []).join('. ');
  return valuesIn(node, value)
    .flatMap((one) => wordsFor(catalogue, one))
    .join('. ');
}

/** Only what may leave the repository is searched. */
function searchedFieldsOf(kind: Kind): Field[] {
  return fieldsOf(kind).filter(({ use }) => use.search !== undefined && use.public);
}

function statementsOf({ header }: Entry): string {
  return 'needs' in header ? (header.needs ?? []).flatMap(({ statement }) => statement ?? []).join(' ') : '';
}

function compareGroups(a: Entry, b: Entry): number {
  return Number(groupOf(a.kind) === 'demand') - Number(groupOf(b.kind) === 'demand');
}

function referenceOf({ kind, id }: Entry): Reference {
  return referenceTo(kind, id);
}

function inNeutralOrder(a: Reference, b: Reference): number {
  return neutralOrder(a) - neutralOrder(b) || (a < b ? -1 : 1);
}
