// A catalogue → the words for what changed in its entries as readers know them: of a need the whole of it, of an offer its levels.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Need, Offer } from '../../model/entry.generated.ts';
import type { Value } from '../../model/source.ts';
import { labelOf } from '../../model/vocabulary.ts';
import type { Speech } from '../../review/change/said.ts';
import { isMapping } from '../../review/change/value.ts';
import { needInWords } from '../components/Needs.tsx';
import { inWords } from '../dates.ts';
import { offerInWords } from '../fieldWords.ts';
import { parameterLabel } from '../wording.ts';
import { nameIn, nodeAt, spoken } from './spoken.ts';

/** The words for entries of a kind. */
export function speechOf(catalogue: Catalogue, kind: string): Speech {
  const { vocabulary } = catalogue;
  const names = { catalogue, vocabulary };
  return {
    key: (path, key) => nameIn(names, nodeAt(kind, path), key),
    value: (path, value) => {
      const [field, parameter] = path;
      if (field === 'needs' && isNeed(value)) return needLine(catalogue, value);
      if (field === 'offers' && parameter) return offerInWords(names, parameter, value as Offer).join(', ');
      // Of a part that went or came there is nothing to say on the other side.
      if (isMapping(value) && Object.keys(value).length === 0) return undefined;
      return spoken(names, nodeAt(kind, path), value);
    },
    whole: ([field], item, parts) =>
      field === 'needs' && isNeed(item) && parts.some(isOfWhole) ? needWords(catalogue, item) : undefined,
  };
}

/** A figure says nothing without its operator and its unit; the rest of a need can be told alone. */
function isOfWhole(part: string): boolean {
  return part !== 'basis' && part !== 'priority';
}

/** Of a need that changed, the parts that differ come alone, without what it is about. */
function isNeed(value: Value): value is Value & Need {
  return isMapping(value) && ('statement' in value || ('parameter' in value && 'value' in value));
}

/** @example "Depth of examination: at least Copy (read in)" */
function needLine(catalogue: Catalogue, need: Need): string {
  const about = need.parameter === undefined ? '' : `${parameterLabel(catalogue.vocabulary, need.parameter)}: `;
  return `${about}${needWords(catalogue, need)}`;
}

/** The same without what it is about. @example "at most 40 days (high priority)" */
function needWords(catalogue: Catalogue, need: Need): string {
  const { vocabulary } = catalogue;
  const limits = [
    need.for,
    // An earlier file may have a year alone as a number.
    need.by && `by ${inWords(String(need.by))}`,
    need.nation && labelOf(vocabulary, 'nations', need.nation),
    need.priority && labelOf(vocabulary, 'priorities', need.priority),
    need.basis && need.basis !== 'stated' && labelOf(vocabulary, 'bases', need.basis).toLowerCase(),
  ].filter(Boolean);
  return `${needInWords({ catalogue, vocabulary }, need)}${limits.length > 0 ? ` (${limits.join(', ')})` : ''}`;
}
