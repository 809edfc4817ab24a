// A catalogue → the words for what changed in its entries that the schema has no title for: needs, offers and days.

import { type Catalogue, titleOf } from '../../model/catalogue.ts';
import type { Need } from '../../model/entry.generated.ts';
import type { Value } from '../../model/source.ts';
import { labelOf } from '../../model/vocabulary.ts';
import type { Speech } from '../../review/change/said.ts';
import { isMapping } from '../../review/change/value.ts';
import { needInWords } from '../components/Needs.tsx';
import { inWords } from '../dates.ts';
import { levelLabel, parameterLabel } from '../wording.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The words; what they do not cover stays as the entry has it. */
export function speechOf(catalogue: Catalogue): Speech {
  const { vocabulary } = catalogue;
  return {
    key: ([field], key) => (field === 'uses' ? labelOf(vocabulary, 'areas', key) : parameterLabel(vocabulary, key)),
    value: ([field = '', parameter = ''], value) => {
      if (field === 'needs' && isNeed(value)) return needLine(catalogue, value);
      if (field === 'offers' && !isMapping(value)) return levelLabel(vocabulary, parameter, value);
      if (field === 'routes') return titleOf(catalogue, 'route', String(value));
      if (field === 'areas') return labelOf(vocabulary, 'areas', String(value));
      return typeof value === 'string' && DAY.test(value) ? inWords(value) : undefined;
    },
  };
}

/** Of a need that changed, the parts that differ come alone, without what it is about. */
function isNeed(value: Value): value is Value & Need {
  return isMapping(value) && ('statement' in value || ('parameter' in value && 'value' in value));
}

/** @example "Depth of examination: at least Copy (read in)" */
function needLine(catalogue: Catalogue, need: Need): string {
  const { vocabulary } = catalogue;
  const about = need.parameter === undefined ? '' : `${parameterLabel(vocabulary, need.parameter)}: `;
  const limits = [
    need.for,
    need.by && `by ${inWords(need.by)}`,
    need.nation && labelOf(vocabulary, 'nations', need.nation),
    need.priority && labelOf(vocabulary, 'priorities', need.priority),
    need.basis && need.basis !== 'stated' && labelOf(vocabulary, 'bases', need.basis).toLowerCase(),
  ].filter(Boolean);
  return `${about}${needInWords({ catalogue, vocabulary }, need)}${limits.length > 0 ? ` (${limits.join(', ')})` : ''}`;
}
