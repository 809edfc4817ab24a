// The value of any field → what a table shows of it in plain words, where links and lists have no room.

import { titleOf } from '../model/catalogue.ts';
import type { Capability, Offer } from '../model/entry.generated.ts';
import type { Kind } from '../model/kind.ts';
import { labelOf } from '../model/vocabulary.ts';
import type { Field } from '../schema/fields.ts';
import { capital } from '../text/capital.ts';
import { counted } from '../text/counted.ts';
import { statusOf } from './components/Assurances.tsx';
import { stateInWords } from './components/RouteList.tsx';
import { inWords } from './dates.ts';
import type { Names, View } from './view.ts';
import { levelLabel } from './wording.ts';

/** The words for each value of a field. @example valueInWords(view, licence, 'Apache-2.0') // ["Apache-2.0"] */
export function valueInWords(view: View, field: Field, value: unknown): string[] {
  if (field.path[0] === 'evidence') return [counted([value].flat().length, 'public source')];
  return [value].flat().map((one) => oneInWords(view, field, one));
}

/** The words for each level of an offer. @example offerInWords(view, 'hosting', ['public-cloud']) // ["Public cloud"] */
export function offerInWords({ vocabulary }: Names, parameter: string, offer: Offer): string[] {
  if (typeof offer !== 'object' || Array.isArray(offer))
    return [offer].flat().map((level) => levelLabel(vocabulary, parameter, level));
  const { only, value, unit } = offer;
  if (!only) return [levelLabel(vocabulary, parameter, value, unit)];
  return only.map((level, place) => `${place === 0 ? 'Only: ' : ''}${levelLabel(vocabulary, parameter, level)}`);
}

function oneInWords(view: View, { reference, vocabulary, node }: Field, value: unknown): string {
  if (isCertificate(value)) {
    return `${labelOf(view.vocabulary, 'assurance', value.scheme)} (${statusOf(value, view.asOf)})`;
  }
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (reference === 'route') return routeInWords(view, text);
  if (reference) return titleOf(view.catalogue, reference as Kind, text);
  if (vocabulary) return labelOf(view.vocabulary, vocabulary, text);
  if (node.format?.endsWith('-date')) return inWords(text);
  return node.enum ? capital(text) : text;
}

function routeInWords(view: View, id: string): string {
  const route = view.catalogue.entries.route.get(id);
  const isDated = route?.header.opens ?? route?.header.closes;
  const title = titleOf(view.catalogue, 'route', id);
  return isDated ? `${title} (${stateInWords(view, route)})` : title;
}

function isCertificate(value: unknown): value is NonNullable<Capability['assurance']>[number] {
  return typeof value === 'object' && value !== null && 'scheme' in value;
}
