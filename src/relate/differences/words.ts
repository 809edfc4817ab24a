// Needs, levels and requirements → the words in which a difference is told.

import type { Need } from '../../model/entry.generated.ts';
import { labelOf, type Vocabulary } from '../../model/vocabulary.ts';
import type { Scale } from '../answer.ts';
import { levelInWords } from '../levelInWords.ts';
import type { Statement } from './statement.ts';

/** What a statement asks for, with its limits. @example "at most 2 days (for urgent cases)" */
export function statementInWords(vocabulary: Vocabulary, statement: Statement): string {
  const { needs, scale, nation } = statement;
  const values = new Set(needs.map((need) => needInWords(vocabulary, scale, need)));
  const limits = [
    statement.for && `for ${statement.for}`,
    nation && `in ${labelOf(vocabulary, 'nations', nation)}`,
    statement.stated ? '' : 'read in',
  ];
  const limited = limits.filter(Boolean).join(', ');
  return `${listed([...values], 'and')}${limited && ` (${limited})`}`;
}

/** What readers see for levels of a parameter; true and false are the levels of a boolean one. */
export function levelsInWords(vocabulary: Vocabulary, { parameter }: Scale, ids: Iterable<unknown>): string[] {
  return Array.from(ids, (id) => levelInWords(vocabulary, parameter, TRUTHS.get(id) ?? id));
}

/** A requirement as it is named in a sentence. */
export function named({ requirement }: Statement): string {
  return `“${requirement.header.title}”`;
}

/** @example listed(['a', 'b', 'c'], 'or') // "a, b or c" */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  const before = words.slice(0, -1).join(', ');
  return [before, words.at(-1)].filter(Boolean).join(` ${last} `);
}

function needInWords(vocabulary: Vocabulary, scale: Scale, { operator = 'is', value, unit = '' }: Need): string {
  if (typeof value === 'number')
    return `${OPERATORS[operator]}${levelInWords(vocabulary, scale.parameter, value, unit)}`;
  const levels = levelsInWords(vocabulary, scale, [value].flat());
  return `${OPERATORS[operator]}${listed(levels, operator === 'includes' ? 'and' : 'or')}`;
}

const OPERATORS: Readonly<Record<NonNullable<Need['operator']>, string>> = {
  is: '',
  'one-of': '',
  not: 'able to do without ',
  includes: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

/** The levels of a boolean parameter, as they are compared with others. */
const TRUTHS: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['false', false],
]);
