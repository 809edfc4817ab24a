// npm run rounds: what has to be looked at regularly: links, reviews that are due, what changed, what waits.

import { readAndCheck } from '../src/compile.ts';
import { asOf } from '../src/history/asOf.ts';
import type { Catalogue } from '../src/model/catalogue.ts';
import { addMonths } from '../src/model/date.ts';
import { listFiles } from '../src/read/files.ts';
import { queueOf } from '../src/review/queue.ts';
import { pastOf } from '../src/site/past.ts';
import { askAll, politely } from '../src/upkeep/askAll.ts';
import { dueIn } from '../src/upkeep/due.ts';
import { linksIn } from '../src/upkeep/links.ts';
import { openChangesIn, type RecordedChange } from '../src/upkeep/openChanges.ts';
import { renderChanges, renderDue, renderLinks } from '../src/upkeep/rounds.ts';
import { renderWaiting } from '../src/upkeep/waiting.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { textOf } from './files.ts';
import { AS_OF, CATALOGUE } from './options.ts';
import { reviewed } from './reviewed.ts';

/** What a round is given. */
interface Given {
  readonly catalogue: Catalogue;
  readonly folder: string;
  readonly today: string;
  readonly since: string;
  readonly open: string | undefined;
}

const ROUNDS: Readonly<Record<string, (given: Given) => Promise<string>>> = {
  links: async ({ catalogue }) => {
    const named = linksIn(catalogue);
    const urls = named.map(({ url }) => url);
    return renderLinks(await askAll(urls, politely(catalogue.site.url)), named);
  },
  due: async ({ catalogue, today }) => renderDue(dueIn(catalogue, today), today),
  changes: async ({ catalogue, folder, since }) => renderChanges(await pastOf(folder, catalogue), since),
  waiting: async (given) => renderWaiting(await waiting(given)),
};

runCommand({
  call: 'npm run rounds',
  words: Object.keys(ROUNDS).join('|'),
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
  run: async ({ values: { catalogue: folder, since, open, 'as-of': day }, positionals: [name = ''] }) => {
    const round = Object.hasOwn(ROUNDS, name) ? ROUNDS[name] : undefined;
    if (!round) throw new Misuse(`Expected one of ${Object.keys(ROUNDS).join(', ')}.`);
    const { date: today } = await asOf(folder, dayGiven(day));
    const { catalogue } = readAndCheck(listFiles(folder), { asOf: today });
    const given = { catalogue, folder, today, since: dayGiven(since) ?? addMonths(today, -1), open };
    process.stdout.write(await round(given));
    return 0;
  },
});

async function waiting({ folder, today, open }: Given) {
  const changes = [];
  for (const { name, opened, author, base, head, recorded } of openIn(open)) {
    const values = { base, head, author, catalogue: folder, 'as-of': today };
    changes.push({ name, opened, review: await reviewed(values, recorded && JSON.stringify(recorded)) });
  }
  return queueOf(changes, today);
}

function openIn(file: string | undefined): readonly RecordedChange[] {
  const changes = file === undefined ? undefined : openChangesIn(textOf(file));
  if (!changes) throw new Misuse('Expected --open with a list of open changes.');
  return changes;
}
