// Parameters and their levels as readers see them.

import { levelsOf, type Vocabulary } from '../model/vocabulary.ts';
import { counted } from '../text/counted.ts';

/** What readers see for a parameter's id. */
export function parameterLabel(vocabulary: Vocabulary, id: string): string {
  return vocabulary.parameters.get(id)?.label ?? id;
}

/** What readers see for one value of a parameter. @example levelLabel(vocabulary, 'turnaround', 2, 'day') // "2 days" */
export function levelLabel(vocabulary: Vocabulary, parameter: string, value: unknown, unit?: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return counted(value, (unit ?? '').replaceAll('-', ' '));
  const found = vocabulary.parameters.get(parameter);
  const level = found && levelsOf(vocabulary, found).find(({ id }) => id === value);
  return level?.label ?? String(value);
}
