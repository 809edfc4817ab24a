// npm run rename: gives an entry another id.

import { planRename } from '../src/change/rename.ts';
import { asOf } from '../src/history/asOf.ts';
import { listFiles } from '../src/read/files.ts';
import { carryOut, entryNamed, idNamed } from './change.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { AS_OF, CATALOGUE, FORMAT } from './options.ts';

runCommand({
  call: 'npm run rename',
  words: 'KIND/ID NEW-ID',
  about: `Gives an entry another id. Its old address leads to it, and every entry that refers to it is changed with it. All of it is checked
first: either all is changed, or nothing.`,
  codes: ['renamed', 'something speaks against it'],
  options: { format: FORMAT, catalogue: CATALOGUE, 'as-of': AS_OF },
  run: async ({ values: { format, catalogue: folder, 'as-of': day }, positionals: [name, to] }) => {
    if (to === undefined) throw new Misuse('Expected two words: capability/old-id new-id.');
    const from = entryNamed(name);
    const { date } = await asOf(folder, dayGiven(day));
    return carryOut(planRename(listFiles(folder), from, idNamed(to, from), { asOf: date }), folder, format);
  },
});
