// Parameters, levels and counts as readers see them.

import { levelsOf, type Vocabulary } from '../model/vocabulary.ts';

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

/** A number and its noun. @example counted(1, 'force') // "1 force"; counted(3, 'body', 'bodies') // "3 bodies" */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
