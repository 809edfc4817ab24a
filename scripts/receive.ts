// npm run receive: a mailed entry or patch becomes a branch with its check and its review.

import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { asOf } from '../src/history/asOf.ts';
import { isFine, renderTaken, take, takenForm } from '../src/take.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { isJson } from './form.ts';
import { AS_OF, CATALOGUE, FORMAT } from './options.ts';

runCommand({
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
    format: FORMAT,
    catalogue: CATALOGUE,
    'as-of': AS_OF,
  },
  run: async ({ values: { from, as, base, author = null, format, catalogue: folder, 'as-of': day }, positionals }) => {
    const isForPrograms = isJson(format);
    const { date } = await asOf(folder, dayGiven(day));
    const taken = await take({ ...received(positionals), folder, base, from, as, author, asOf: date });
    if (isForPrograms) process.stdout.write(`${JSON.stringify(takenForm(taken), null, 2)}\n`);
    else process['notTaken' in taken ? 'stderr' : 'stdout'].write(renderTaken(taken));
    return isFine(taken) ? 0 : 1;
  },
});

function received([file]: readonly string[]): { bytes: Uint8Array; name: string } {
  if (file === undefined) throw new Misuse('Expected one FILE that was received.');
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Misuse(`There is no file "${file}".`);
  return { bytes: readFileSync(file), name: basename(file) };
}
