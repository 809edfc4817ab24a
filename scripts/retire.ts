// npm run retire: takes an entry out, and leaves a trace of it.

import { planRetirement } from '../src/change/retire.ts';
import { today } from '../src/history/asOf.ts';
import { listFiles } from '../src/read/files.ts';
import { carryOut, entryNamed, idNamed } from './change.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { AS_OF, CATALOGUE, FORMAT } from './options.ts';

runCommand({
  call: 'npm run retire',
  words: 'KIND/ID',
  about: `Takes an entry out. A trace of it stays at its address: when, why, and what to read instead. With a successor, every entry that
refers to it refers to that instead: look at each, for a fact about the one need not hold for the other.`,
  codes: ['retired', 'something speaks against it'],
  options: {
    because: { type: 'string', of: 'REASON', says: 'one sentence, for readers', isNeeded: true },
    successor: { type: 'string', of: 'ID', says: 'the entry of the same kind to read instead' },
    format: FORMAT,
    catalogue: CATALOGUE,
    'as-of': { ...AS_OF, says: 'the day on which it goes (default: today)' },
  },
  run: async ({ values: { because, successor, format, catalogue: folder, 'as-of': day }, positionals: [gone] }) => {
    if (because === undefined) throw new Misuse('Expected --because with the reason, e.g. "It is no longer supplied."');
    const date = dayGiven(day) ?? today();
    const entry = entryNamed(gone);
    const reason = { because, successor: successor === undefined ? undefined : idNamed(successor, entry) };
    return carryOut(planRetirement(listFiles(folder), entry, reason, { asOf: date }), folder, format);
  },
});
