// npm run receive: a mailed entry or patch becomes a branch with its check and its review.

import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { formNotes, hasForm } from '../src/change/format.ts';
import { compare } from '../src/compare.ts';
import { asOf } from '../src/history/asOf.ts';
import { changedBetween } from '../src/history/changed.ts';
import { hasErrors } from '../src/model/finding.ts';
import { NotTaken } from '../src/receive/brought.ts';
import { receive } from '../src/receive/receive.ts';
import { toldOf } from '../src/receive/told.ts';
import { renderFindings } from '../src/report/text.ts';
import { renderReview } from '../src/review/markdown/markdown.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { AS_OF, CATALOGUE } from './options.ts';

await runCommand({
  call: 'npm run receive',
  words: 'FILE',
  about: `Takes in what came by mail: an entry, a patch as git format-patch writes it, a mail with either of them (.eml), or a box of mails.
It becomes a branch, by the author that it names; its check and its review are printed. Nothing of it is run, and nothing that
is there changes. Only entries can be changed so.`,
  notes: 'The author is whom the mail names. Whether that is true, and whose handle it is, is for you to say.',
  codes: ['taken', 'not taken, or taken with an error in it'],
  options: {
    from: {
      type: 'string',
      of: 'ADDRESS',
      says: 'who sent it: "Name <address>" or an address (default: as the file says)',
    },
    as: { type: 'string', of: 'KIND/ID', says: 'which entry it is, where the file does not say' },
    base: { type: 'string', default: 'HEAD', of: 'REV', says: 'the branch or commit on which it is built' },
    author: { type: 'string', of: 'HANDLE', says: 'the handle that the review is to go by' },
    catalogue: CATALOGUE,
    'as-of': AS_OF,
  },
  run: async ({ values: { from, as, base, author = null, catalogue: folder, 'as-of': day }, positionals }) => {
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new Misuse('Expected one FILE that was received.');
    try {
      const received = await receive({ bytes: bytesOf(file), name: basename(file), folder, base, from, as });
      process.stdout.write(`${toldOf(received)}\n`);
      const { date } = await asOf(folder, dayGiven(day));
      const changed = await changedBetween(folder, received.base, received.head);
      if (!changed) return 3;
      const review = compare({ ...changed, author, asOf: date });
      const notes = changed.headFiles.filter((raw) => hasForm(raw.file)).flatMap(formNotes);
      // What the report tells is not told before it, too.
      process.stdout.write(`${renderFindings(notes)}${renderReview(review)}`);
      return hasErrors(review.findings) ? 1 : 0;
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      process.stderr.write(`Not taken: ${error.message} ${error.hint}\n`);
      return 1;
    }
  },
});

function bytesOf(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Misuse(`There is no file "${file}".`);
  return readFileSync(file);
}
