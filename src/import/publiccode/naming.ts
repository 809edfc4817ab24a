// What a publiccode.yml calls the software, and its one sentence.

import { cut } from '../plain.ts';
import { englishIn, lineAt, type Part, type Reading } from './part.ts';

/** The longest that the schema takes. */
const TITLE = 120;
const SUMMARY = 200;

/** The name in English where it has one of its own, and the short description with a full stop. */
export function naming({ file }: Reading): Part {
  const english = englishIn(file) ?? {};
  const title = lineAt(english, 'localisedName') ?? lineAt(file, 'name');
  const short = lineAt(english, 'shortDescription');
  return { header: { ...(title && { title: cut(title, TITLE) }), ...(short && { summary: sentence(short) }) } };
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? cut(text, SUMMARY) : `${cut(text, SUMMARY - 1)}.`;
}
