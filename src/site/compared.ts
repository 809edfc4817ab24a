// Entries → what the comparison page is told of them, by their schema and the parameters.

import { titleOf } from '../model/catalogue.ts';
import type { ComparedCapability, ComparedNeed, ComparedRequirement, ComparedSection } from '../model/compared.ts';
import type { Need, Offer } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import { labelOf } from '../model/vocabulary.ts';
import type { Scale } from '../relate/answer.ts';
import { scalesOf } from '../relate/match.ts';
import { offered } from '../relate/offers.ts';
import { type Field, valueAt } from '../schema/fields.ts';
import { schemaOf } from '../schema/schemas.ts';
import { needInWords } from './components/Needs.tsx';
import { exportedFields } from './exports.ts';
import { offerInWords, valueInWords } from './fieldWords.ts';
import type { View } from './view.ts';
import { parameterLabel } from './wording.ts';

/** Stands at the head of a column already. */
const IN_THE_HEAD: ReadonlySet<string> = new Set(['title', 'supplier']);

/** The rows that a comparison can have, in the sections of the schema; offers give a row to each parameter. */
export function comparedRows(view: View): ComparedSection[] {
  const fields = comparedFields();
  return [{ id: 'head', label: 'In short' }, ...(schemaOf('capability').sections ?? [])]
    .map(({ id, label }) => ({ label, rows: fields.filter(({ use }) => use.section === id).flatMap(rowsOf) }))
    .filter(({ rows }) => rows.length > 0);

  function rowsOf(field: Field): ComparedSection['rows'] {
    const isAddress = field.node.format === 'https-url';
    if (field.path[0] !== 'offers')
      return [{ key: field.path.join('.'), label: field.label, ...(isAddress && { isAddress }) }];
    return [...view.vocabulary.parameters.keys()].map((id) => ({
      key: `offers.${id}`,
      label: parameterLabel(view.vocabulary, id),
    }));
  }
}

/** One capability as a column. */
export function comparedCapability(view: View, entry: Entry<'capability'>): ComparedCapability {
  const { id, header } = entry;
  const stated = comparedFields().flatMap((field): [string, string[]][] => {
    if (field.path[0] === 'offers') return [];
    const value = valueAt(header, field.path);
    return value === undefined ? [] : [[field.path.join('.'), valueInWords(view, field, value)]];
  });
  const offers = Object.entries(header.offers ?? {}).map(([parameter, offer]): [string, string[]] => [
    `offers.${parameter}`,
    offerInWords(view, parameter, offer),
  ]);
  return {
    id,
    title: header.title,
    supplier: titleOf(view.catalogue, 'supplier', header.supplier),
    values: Object.fromEntries([...stated, ...offers]),
    offers: answerable(view, entry),
  };
}

/** One requirement, against which columns are held. */
export function comparedRequirement(view: View, { id, header }: Entry<'requirement'>): ComparedRequirement {
  const scales = scalesOf(view.catalogue);
  const needs = (header.needs ?? []).map((need) => comparedNeed(view, need, scales));
  return {
    id,
    title: header.title,
    needs: needs.filter((need) => typeof need === 'object'),
    others: needs.filter((need) => typeof need === 'string'),
  };
}

function comparedFields(): readonly Field[] {
  return exportedFields('capability').filter(({ path }) => !IN_THE_HEAD.has(path.join('.')));
}

function answerable(view: View, entry: Entry<'capability'>): Readonly<Record<string, Offer>> {
  const found = [...scalesOf(view.catalogue).values()].map(({ parameter }): [string, Offer | undefined] => [
    parameter.id,
    offered(entry, parameter, view.asOf)?.offer,
  ]);
  return Object.fromEntries(found.filter((pair): pair is [string, Offer] => pair[1] !== undefined));
}

/** A need as it can be held against offers; as a sentence where it cannot. */
function comparedNeed(view: View, need: Need, scales: ReadonlyMap<string, Scale>): ComparedNeed | string {
  const { parameter, basis } = need;
  const words = needInWords(view, need);
  if (parameter === undefined) return words;
  const label = parameterLabel(view.vocabulary, parameter);
  const scale = scales.get(parameter);
  if (!scale) return `${label}: ${words}`;
  const { type, units } = scale.parameter;
  return {
    label,
    words,
    basis: labelOf(view.vocabulary, 'bases', basis),
    need: { ...need, parameter },
    // Only levels that are ordered have to be known in their order.
    measure: { parameter: { type, ...(units && { units }) }, levels: type === 'ordered' ? scale.levels : [] },
  };
}
