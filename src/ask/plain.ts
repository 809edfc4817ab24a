// A question whose answer is a text, a number, a day, or yes or no.

import { isFullDate, isPartialDate } from '../schema/formats.ts';
import type { SchemaNode } from '../schema/schemas.ts';
import { visible } from '../text/characters.ts';
import type { Answer, Asking, Question } from './asking.ts';
import { type Heard, lineFor } from './line.ts';

/** The answer, of the type that the field has. */
export function plainAnswer(asking: Asking, question: Question): Promise<Answer> {
  const { type, format } = question.node;
  if (type === 'boolean') return yesOrNo(asking, question);
  if (type === 'number' || type === 'integer') return lineFor(asking, question, { understand: asNumber });
  const how = format?.endsWith('-date') ? { how: HOW_DATES[format] ?? '' } : {};
  return lineFor(asking, question, { understand: (line) => asText(line, question.node), ...how });
}

/** Yes or no, as a fact that may also be left out. */
export function yesOrNo(asking: Asking, question: Question): Promise<Answer> {
  const named = (value: unknown) => (value ? 'yes' : 'no');
  return lineFor(asking, question, { understand: asTruth, how: '  Type yes or no.', named });
}

const HOW_DATES: Readonly<Record<string, string>> = {
  'full-date': '  A day: 2026-11-23 or 23/11/2026.',
  'partial-date': '  A year, a month or a day: 2026, 2026-11, 2026-11-23 or 23/11/2026.',
};

/** "£3,000,000" is a number too. */
export function asNumber(line: string): Heard {
  const digits = line.replace(/[£,\s]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? { value: Number(digits) } : { sorry: `"${line}" is no number.` };
}

function asText(line: string, { format }: SchemaNode): Heard {
  if (!format?.endsWith('-date')) return { value: visible(line).replace(/\s+/g, ' ').trim() };
  const day = asWritten(line);
  const isDate = format === 'full-date' ? isFullDate : isPartialDate;
  return isDate(day) ? { value: day } : { sorry: `"${line}" is no date. ${HOW_DATES[format]?.trim()}` };
}

/** As people here write dates → as the catalogue does. @example asWritten('3/11/2026') // "2026-11-03" */
function asWritten(line: string): string {
  const [, day, month, year] = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(line) ?? [];
  const parts = year === undefined ? line.split('-') : [year, month, day].filter((part) => part !== undefined);
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

function asTruth(line: string): Heard {
  if (/^y(?:es)?$|^true$/i.test(line)) return { value: true };
  return /^no?$|^false$/i.test(line) ? { value: false } : { sorry: 'Type yes or no.' };
}
