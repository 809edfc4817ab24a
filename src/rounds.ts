// A catalogue and a day → what has to be looked at regularly, in Markdown: each round by its name.

import type { Catalogue } from './model/catalogue.ts';
import type { FullDate } from './model/date.ts';
import { type OpenChange, queueOf } from './review/queue.ts';
import { reviewBetween } from './reviewed.ts';
import { pastOf } from './site/past.ts';
import { askAll, politely } from './upkeep/askAll.ts';
import { dueIn } from './upkeep/due.ts';
import { linksIn } from './upkeep/links.ts';
import type { RecordedChange } from './upkeep/openChanges.ts';
import { renderChanges, renderDue, renderLinks } from './upkeep/rounds.ts';
import { renderWaiting } from './upkeep/waiting.ts';

/** What a round is given. */
export interface Walked {
  readonly catalogue: Catalogue;
  readonly folder: string;
  readonly today: FullDate;
  /** The day from which changes are told. */
  readonly since: FullDate;
  /** The changes that are open, as the forge knows them. */
  readonly open: readonly RecordedChange[];
}

/** The rounds. */
export const ROUNDS: ReadonlyMap<string, (walked: Walked) => Promise<string>> = new Map([
  ['links', links],
  ['due', async ({ catalogue, today }: Walked) => renderDue(dueIn(catalogue, today), today)],
  ['changes', async ({ catalogue, folder, since }: Walked) => renderChanges(await pastOf(folder, catalogue), since)],
  ['waiting', async (walked: Walked) => renderWaiting(queueOf(await reviewedOnes(walked), walked.today))],
]);

async function links({ catalogue }: Walked): Promise<string> {
  const named = linksIn(catalogue);
  const urls = named.map(({ url }) => url);
  return renderLinks(await askAll(urls, politely(catalogue.site.url)), named);
}

async function reviewedOnes({ folder, today, open }: Walked): Promise<OpenChange[]> {
  const changes: OpenChange[] = [];
  for (const { name, opened, author, base, head, recorded } of open) {
    const facts = recorded && JSON.stringify(recorded);
    const review = await reviewBetween({ folder, base, head, author, asOf: today, recorded: facts });
    changes.push({ name, opened, review });
  }
  return changes;
}
