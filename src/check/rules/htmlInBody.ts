// HTML in a body, which is Markdown alone.

import { partsOf } from '../markdown.ts';
import type { EntryRule } from '../rule.ts';
import { quoted } from '../say.ts';

export const htmlInBody: EntryRule = {
  code: 'html-in-body',
  *check(entry) {
    for (const { text, place } of partsOf(entry).html) {
      yield {
        field: '',
        place,
        message: `Unexpected HTML ${quoted(text.trim())}, expected Markdown.`,
        hint: 'Say it in Markdown, or put it between backticks to show it as text.',
      };
    }
  },
};
