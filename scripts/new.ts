// npm run new: writes a new entry, asked for field by field or from a file.

import { planAddition } from '../src/change/add.ts';
import { asOf, today } from '../src/history/asOf.ts';
import { listFiles } from '../src/read/files.ts';
import { ask } from './ask.ts';
import { carryOut, entryNamed } from './change.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { AS_OF, CATALOGUE } from './options.ts';
import { stated } from './stated.ts';

await runCommand({
  call: 'npm run new',
  words: 'KIND/ID',
  about: `Writes a new entry. On a terminal it asks for what must be stated and is not yet. Everything that is wrong is told at once, and
nothing is written then; what is there already is never replaced.`,
  codes: ['written', 'something is wrong with it'],
  options: {
    from: {
      type: 'string',
      of: 'FILE',
      says: 'what is stated: {"header": {…}, "body": "…"} in JSON, a publiccode.yml, or an OCDS release',
    },
    catalogue: CATALOGUE,
    'as-of': AS_OF,
  },
  run: async ({ values: { from, catalogue: folder, 'as-of': day }, positionals: [name, ...rest] }) => {
    if (rest.length > 0) throw new Misuse('Expected one entry: capability/new-id.');
    const entry = entryNamed(name);
    const { date } = await asOf(folder, dayGiven(day));
    const { header, body } = from === undefined ? { header: {}, body: '' } : stated(from, entry.kind, folder);
    const whole = { reviewed: today(), standing: 'recorded', ...header };
    const asked = process.stdin.isTTY && process.stdout.isTTY ? await ask(entry.kind, whole) : whole;
    return carryOut(planAddition(listFiles(folder), entry, asked, body, { asOf: date, today: today() }), folder);
  },
});
