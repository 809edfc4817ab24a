// A draft → the text of a requirement file, and what a reviewer would still ask for.

import type { Draft } from '../../../relate/draft/consider.ts';
import { slug } from '../../../text/slug.ts';
import { writeEntry } from '../../../write/write.ts';
import { inParts } from './parts.ts';

/** What every entry says besides, and what only a public document can say. */
export const ALWAYS_MISSING = 'a public source with the day on which it was read, the standing, and the day of review';

/** The header as an entry has it: "all of these" is one need for each. */
export function headerOf(draft: Draft): Draft {
  const { title, summary, ...rest } = inParts(draft);
  return { ...(title && { title: title.trim() }), ...(summary && { summary: summary.trim() }), ...rest };
}

/** The text of the file. */
export function fileOf(draft: Draft): string {
  return writeEntry('requirement', headerOf(draft), '');
}

/** The name of the file. @example nameOf({ title: 'Phone kiosks' }) // "phone-kiosks.md" */
export function nameOf({ title = '' }: Draft): string {
  return `${slug(title, LONGEST_NAME) || 'requirement'}.md`;
}

const LONGEST_NAME = 60;

/** What of the draft itself is missing, in words. */
export function missingIn({ title, summary, seeks, areas, needs }: Draft): string[] {
  const parts = {
    'a title': title,
    'a summary': summary,
    'the kind of thing': seeks,
    'an area': areas,
    'a need': needs,
  };
  return Object.entries(parts).flatMap(([words, part]) => (part ? [] : [words]));
}
