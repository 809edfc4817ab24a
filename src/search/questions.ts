// The schemas and the parameters → the questions that facets answer: what may be said, and how to read it off an entry.

import { type Catalogue, titleOf } from '../model/catalogue.ts';
import type { Need, Offer, Parameter } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind.ts';
import { levelsOf, termsOf } from '../model/vocabulary.ts';
import { type Field, fieldsOf, valueAt } from '../schema/fields.ts';
import { resolve, type SchemaNode, schemaOf } from '../schema/schemas.ts';
import { sortOf } from './card.ts';
import { SEARCHED_KINDS } from './documents.ts';
import type { FacetValue } from './facet.ts';
import { offeredValues } from './wording.ts';

/** What a facet is made from: a name, the values that may occur in their order, and how to read them off an entry. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly known: readonly FacetValue[];
  readonly labelFor: (id: string) => string;
  readonly ask: (entry: Entry) => readonly string[];
  readonly isParameter: boolean;
  /** Whether what an entry answers is all that it could: then it does not have the other values. */
  readonly isStatedInFull: (entry: Entry) => boolean;
}

/** A term or a level: what becomes a value of a facet. */
interface Value {
  readonly id: string;
  readonly label: string;
  readonly broader?: string;
}

/** The questions of a catalogue, each name once, in the order of the schemas and then of the parameters. */
export function questionsOf(catalogue: Catalogue): Question[] {
  const questions = new Map<string, Question>([['kind', questionOfKind(catalogue)]]);
  const all = [...questionsOfFields(catalogue), ...questionsOfParameters(catalogue)];
  for (const next of all) {
    const before = questions.get(next.name);
    questions.set(next.name, before ? both(before, next) : next);
  }
  return [...questions.values()];
}

/** What comes from a field of its own ("assurance") is one facet with that field. */
function both(before: Question, next: Question): Question {
  return {
    ...before,
    ask: (entry) => [...before.ask(entry), ...next.ask(entry)],
    isParameter: before.isParameter || next.isParameter,
    isStatedInFull: (entry) => before.isStatedInFull(entry) || next.isStatedInFull(entry),
  };
}

function questionOfKind({ vocabulary }: Catalogue): Question {
  const sorts = [...termsOf(vocabulary, 'capability-kinds').values()].map(asValue);
  const kinds = SEARCHED_KINDS.map((kind) => ({ id: kind, label: schemaOf(kind).title ?? kind }));
  return {
    name: 'kind',
    label: 'Kind',
    known: [...sorts, ...kinds],
    labelFor: (id) => id,
    ask: (entry) => [sortOf(entry)],
    ...OF_A_FIELD,
  };
}

function questionsOfFields(catalogue: Catalogue): Question[] {
  return SEARCHED_KINDS.flatMap((kind) =>
    fieldsOf(kind)
      .filter(({ use }) => use.public && use.facet !== undefined && use.facet !== 'kind' && use.facet !== 'parameter')
      .map((field) => questionOfField(catalogue, kind, field)),
  );
}

function questionOfField(catalogue: Catalogue, kind: Kind, field: Field): Question {
  const { name, node } = facetNode(field);
  return {
    name: field.use.facet ?? '',
    label: field.label,
    known: node.vocabulary ? [...termsOf(catalogue.vocabulary, node.vocabulary).values()].map(asValue) : [],
    labelFor: (id) => (node.reference ? titleOf(catalogue, node.reference as Kind, id) : id),
    ask: (entry) => (entry.kind === kind ? textsIn(valueAt(entry.header, field.path), name) : []),
    ...OF_A_FIELD,
  };
}

const OF_A_FIELD = { isParameter: false, isStatedInFull: () => false } as const;

/** A list of objects is asked for the property that a vocabulary or a kind defines, e.g. the scheme of a certificate. */
function facetNode(field: Field): { readonly name?: string; readonly node: SchemaNode } {
  const items = field.node.items ? resolve(field.node.items) : field.node;
  for (const [name, property] of Object.entries(items.properties ?? {})) {
    const node = resolve(property);
    if (node.vocabulary ?? node.reference) return { name, node };
  }
  return {
    node: {
      ...(field.vocabulary && { vocabulary: field.vocabulary }),
      ...(field.reference && { reference: field.reference }),
    },
  };
}

function textsIn(value: unknown, name: string | undefined): string[] {
  return [value].flat().flatMap((item) => {
    const text = name ? valueAt(item, [name]) : item;
    return typeof text === 'string' ? [text] : [];
  });
}

function questionsOfParameters({ vocabulary }: Catalogue): Question[] {
  return [...vocabulary.parameters.values()]
    .filter(({ type }) => type !== 'number')
    .map((parameter) => ({
      name: parameter['offered-by'] ?? parameter.id,
      label: parameter.label,
      known: parameter.type === 'boolean' ? YES_OR_NO : levelsOf(vocabulary, parameter).map(asValue),
      labelFor: (id) => id,
      ask: ({ header }) => [
        ...('offers' in header ? offered(header.offers?.[parameter.id]) : []),
        ...('needs' in header ? (header.needs ?? []).flatMap((need) => needed(need, parameter)) : []),
      ],
      isParameter: true,
      isStatedInFull: ({ header }) => 'needs' in header || isComplete(parameter, header),
    }));
}

const YES_OR_NO: readonly FacetValue[] = [
  { id: 'true', label: 'Yes' },
  { id: 'false', label: 'No' },
];

function asValue({ id, label, broader }: Value): FacetValue {
  return { id, label, ...(broader && { broader }) };
}

function offered(offer: Offer | undefined): string[] {
  return offer === undefined ? [] : offeredValues(offer).map(String);
}

/** A list of levels may leave some out, unless its source says that it is complete; of the other types there is but one. */
function isComplete({ id, type }: Parameter, header: Entry['header']): boolean {
  const offer = 'offers' in header ? header.offers?.[id] : undefined;
  if (offer === undefined) return false;
  return type !== 'choices' || (typeof offer === 'object' && 'only' in offer);
}

/** Whoever must do without a thing does not ask for it. */
function needed({ parameter, operator, value }: Need, { id }: Parameter): string[] {
  return parameter !== id || operator === 'not' || value === undefined ? [] : [value].flat().map(String);
}
