// The schemas → the text with which a proposal on a forge begins.

import { FOLDERS, KINDS, type Kind } from '../model/kind.ts';
import { fieldsOf } from '../schema/fields.ts';

/** The text of `.github/PULL_REQUEST_TEMPLATE.md`. */
export function proposalTemplate(): string {
  return `<!-- Made from src/schema by \`npm run forms\`; a test proves it fresh. -->
What this changes, in one sentence:

Your part in it (do you supply it, ask for it, or use it?):

- [ ] Each claim that could be disputed has a public source, with the day on which it was read.
- [ ] No personal data, contacts of people, price lists, methods or protective markings.
- [ ] In my own words, without praise.
- [ ] \`npm run check -- FILE\` finds no error.

<details><summary>What an entry cannot do without</summary>

| In | Fields |
|---|---|
${KINDS.map(rowFor).join('\n')}

Everything else that is left out is "not stated". A report on this change follows by itself; it says whose approval is needed.
</details>
`;
}

function rowFor(kind: Kind): string {
  const needed = fieldsOf(kind).filter(({ required, path }) => required && path.length === 1);
  return `| \`catalogue/${FOLDERS[kind]}/\` | ${needed.map(({ path }) => `\`${path[0]}\``).join(', ')} |`;
}
