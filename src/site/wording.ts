// Parameters and their levels as readers see them.

import type { Vocabulary } from '../model/vocabulary.ts';
import { levelInWords } from '../relate/levelInWords.ts';

/** What readers see for a parameter's id. */
export function parameterLabel(vocabulary: Vocabulary, id: string): string {
  return vocabulary.parameters.get(id)?.label ?? id;
}

/** What readers see for one value of a parameter. @example levelLabel(vocabulary, 'turnaround', 2, 'day') // "2 days" */
export function levelLabel(vocabulary: Vocabulary, parameter: string, value: unknown, unit?: string): string {
  return levelInWords(vocabulary, vocabulary.parameters.get(parameter), value, unit);
}
