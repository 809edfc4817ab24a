// A catalogue → what components ask for titles and labels.

import type { Catalogue } from '../../../model/catalogue.ts';
import type { Names } from '../../view.ts';

/** The titles and labels of a catalogue. */
export function namesIn(catalogue: Catalogue): Names {
  return { catalogue, vocabulary: catalogue.vocabulary };
}
