// A summary that is not one plain sentence.

import { fold } from '../../text/fold.ts';
import type { EntryRule } from '../rule.ts';

export const summaryForm: EntryRule = {
  code: 'summary-form',
  *check({ header: { title, summary } }) {
    if (summary === undefined) return;
    const fault = FAULTS.find(({ is }) => is(summary, title ?? ''));
    if (fault) yield { field: '/summary', message: `Unexpected summary ${fault.says}`, hint: fault.mend };
  },
};

const FAULTS: readonly { is: (summary: string, title: string) => boolean; says: string; mend: string }[] = [
  {
    // A much longer summary says more, and folding every one of them would take long.
    is: (summary, title) => summary.length < 2 * title.length && fold(summary) === fold(title),
    says: 'that only repeats the title, expected what it is.',
    mend: 'Say in one sentence what it does and for whom.',
  },
  {
    // A name such as "iLEAPP" begins with a small letter by right.
    is: (summary) => !/^["'‘“(]?(?:[\p{Lu}\p{N}]|\p{Ll}[\p{Ll}\p{N}]*\p{Lu})/u.test(summary),
    says: 'that begins with a small letter, expected a capital or a digit.',
    mend: 'Begin it with a capital letter.',
  },
  {
    is: (summary) => !/[^.]\.$/.test(summary),
    says: 'that does not end in one full stop, expected a sentence.',
    mend: 'End it with one full stop.',
  },
  { is: hasTwoSentences, says: 'of more than one sentence, expected one.', mend: 'Move the rest below the header.' },
];

/** Abbreviations after whose full stop a sentence goes on. */
const ABBREVIATIONS = new Set(['e.g', 'i.e', 'st', 'dr', 'mr', 'mrs', 'ms', 'no', 'vs', 'ltd', 'inc', 'co', 'prof']);

function hasTwoSentences(summary: string): boolean {
  return [...summary.matchAll(/(?<word>[^\s"'()]+)[.!?]["')]?\s+["'(]?[\p{Lu}\p{N}]/gu)].some(({ groups }) => {
    const word = groups?.word ?? '';
    return !ABBREVIATIONS.has(word.toLowerCase()) && !/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  });
}
