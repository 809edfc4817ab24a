// A word of warning on a capability that is no product to use as it stands.

import { termsOf } from '../../model/vocabulary.ts';
import type { View } from '../view.ts';
import { WarningText } from './govuk/WarningText.tsx';

/** Says what a component, a reference work, a scheme or a programme is; nothing for an ordinary product. */
export function NatureNote({ view, nature }: { view: View; nature: string | undefined }) {
  const term = nature === undefined ? undefined : termsOf(view.vocabulary, 'natures').get(nature);
  return term ? <WarningText iconFallbackText="Note">{`${term.label}: ${term.definition}`}</WarningText> : null;
}
