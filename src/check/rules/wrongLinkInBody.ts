// A link in a body that does not lead to a plain https or mailto address.

import { isHttpsUrl } from '../../schema/formats.ts';
import { partsOf } from '../markdown.ts';
import type { EntryRule } from '../rule.ts';
import { quoted } from '../say.ts';

export const wrongLinkInBody: EntryRule = {
  code: 'wrong-link-in-body',
  *check(entry) {
    for (const { text, place } of partsOf(entry).links) {
      if (isHttpsUrl(text) || /^mailto:[^\s@:/]+@[^\s@:/]+$/.test(text)) continue;
      yield {
        field: '',
        place,
        message: `Unexpected link to ${quoted(text)}, expected a plain address that begins with https://.`,
        hint: text.startsWith('http://') ? 'Did you mean the same address with "https://"?' : null,
      };
    }
  },
};
