// An image in a body: entries are text, and readers' browsers ask no third party.

import { partsOf } from '../markdown.ts';
import type { EntryRule } from '../rule.ts';
import { quoted } from '../say.ts';

export const imageInBody: EntryRule = {
  code: 'image-in-body',
  *check(entry) {
    for (const { text, place } of partsOf(entry).images) {
      yield {
        field: '',
        place,
        message: `Unexpected image ${quoted(text)}, expected text alone.`,
        hint: 'Say in words what it shows, or link to the page that has it.',
      };
    }
  },
};
