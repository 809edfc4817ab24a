// A value of a parameter → what readers see of it, on pages and in what is told of differences alike.

import type { Parameter } from '../model/entry.generated.ts';
import { labelOf, type Vocabulary } from '../model/vocabulary.ts';
import { counted } from '../text/counted.ts';

/** The label of a level, yes or no, or a number with its unit. @example levelInWords(vocabulary, turnaround, 2, 'day') // "2 days" */
export function levelInWords(
  vocabulary: Vocabulary,
  parameter: Parameter | undefined,
  value: unknown,
  unit = '',
): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return counted(value, unit.replaceAll('-', ' '));
  const id = String(value);
  const file = parameter?.['levels-from'];
  return file ? labelOf(vocabulary, file, id) : (parameter?.levels?.find((level) => level.id === id)?.label ?? id);
}
