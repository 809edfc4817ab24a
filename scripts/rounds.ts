// npm run rounds: what has to be looked at regularly: links, reviews that are due, what changed, what waits.

import { readAndCheck } from '../src/compile.ts';
import { asOf } from '../src/history/asOf.ts';
import { addMonths } from '../src/model/date.ts';
import { listFiles } from '../src/read/files.ts';
import { ROUNDS } from '../src/rounds.ts';
import { openChangesIn, type RecordedChange } from '../src/upkeep/openChanges.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { textOf } from './files.ts';
import { AS_OF, CATALOGUE } from './options.ts';

const NAMES = [...ROUNDS.keys()];

runCommand({
  call: 'npm run rounds',
  words: NAMES.join('|'),
  about:
    'Tells in Markdown what has to be looked at regularly: links that lead nowhere, reviews that are due, what changed since a ' +
    'day, and which open changes wait for whom.',
  notes:
    'The file of --open is described in docs/forges.md. Only "links" uses the network, one question at a time for each server.',
  options: {
    catalogue: CATALOGUE,
    since: { type: 'string', of: 'DATE', says: 'of "changes": from when (default: a month before the day)' },
    open: { type: 'string', of: 'FILE', says: 'of "waiting": the open changes, as the forge knows them' },
    'as-of': AS_OF,
  },
  run: async ({ values: { catalogue: folder, since, open: file, 'as-of': day }, positionals: [name = ''] }) => {
    const round = ROUNDS.get(name);
    if (!round) throw new Misuse(`Expected one of ${NAMES.join(', ')}.`);
    const open = name === 'waiting' ? openIn(file) : [];
    const { date: today } = await asOf(folder, dayGiven(day));
    const { catalogue } = readAndCheck(listFiles(folder), { asOf: today });
    const walked = { catalogue, folder, today, since: dayGiven(since) ?? addMonths(today, -1), open };
    process.stdout.write(await round(walked));
    return 0;
  },
});

function openIn(file: string | undefined): readonly RecordedChange[] {
  const changes = file === undefined ? undefined : openChangesIn(textOf(file));
  if (!changes) throw new Misuse('Expected --open with a list of open changes.');
  return changes;
}
