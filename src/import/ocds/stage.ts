// Tags and statuses of a release → where the requirement stands, and when it was first published.

import { type Json, objectsAt, textAt, textsAt } from '../json.ts';
import { dayOf } from './day.ts';
import { note, type Part, type Reading } from './part.ts';

/** Where it stands: what was stopped or is over goes before what was awarded, and that before what is asked. */
const STAGES: readonly (readonly [stage: string, fits: (release: Json) => boolean])[] = [
  ['cancelled', isCancelled],
  ['ended', isTerminated],
  ['awarded', (release) => activeAwards(release).length > 0 || isSigned(release)],
  ['open', (release) => statusOf(release) === 'active' && objectsAt(release, 'awards').length === 0],
  ['engagement', (release) => PLANNED.has(statusOf(release)) || hasTag(release, 'planning')],
];

const PLANNED: ReadonlySet<string> = new Set(['planning', 'planned']);
const STOPPED: ReadonlySet<string> = new Set(['cancelled', 'withdrawn']);
const NO_AWARD: ReadonlySet<string> = new Set(['cancelled', 'unsuccessful', 'pending']);

/** The stage, the sort of document and the day of publication. A later word does not say when it was first published. */
export function stage({ release }: Reading): Part {
  const found = STAGES.find(([, fits]) => fits(release))?.[0];
  const { day, notes } = dayOf('day of publication', publishedAt(release));
  const unsaid = [
    ...(found ? [] : [note('stage-not-stated', 'The release does not say plainly where the procurement stands.')]),
    ...(day || notes.length > 0
      ? []
      : [note('published-not-stated', 'The release changes an earlier one and does not say when that was published.')]),
  ];
  return {
    header: { ...(found && { stage: found }), document: 'notice', ...(day && { raised: day }) },
    notes: [...notes, ...unsaid],
  };
}

/** The awards that stand. */
export function activeAwards(release: Json): readonly Json[] {
  return objectsAt(release, 'awards').filter((award) => !NO_AWARD.has(textAt(award, 'status')));
}

function isCancelled(release: Json): boolean {
  return STOPPED.has(statusOf(release)) || hasTag(release, 'tenderCancellation');
}

/** Of several contracts some may run on. */
function isTerminated(release: Json): boolean {
  const contracts = objectsAt(release, 'contracts');
  const areOver = contracts.length > 0 && contracts.every((contract) => textAt(contract, 'status') === 'terminated');
  return areOver || (contracts.length === 0 && hasTag(release, 'contractTermination'));
}

function isSigned(release: Json): boolean {
  return objectsAt(release, 'contracts').some((contract) => textAt(contract, 'status') === 'active');
}

function statusOf(release: Json): string {
  return textAt(release, 'tender', 'status');
}

/** "tender" stands for "tenderUpdate" and "tenderAmendment" too. */
function hasTag(release: Json, tag: string): boolean {
  return textsAt(release, 'tag').some((each) => each === tag || each === `${tag}Update` || each === `${tag}Amendment`);
}

/** A release that changes another has the day of the change; one that compiles others, that of the last of them. */
const LATER = /(?:Update|Amendment|Cancellation|Termination)$|^compiled$/;

function publishedAt(release: Json): string {
  const published = textAt(release, 'tender', 'datePublished');
  if (published !== '') return published;
  return textsAt(release, 'tag').some((tag) => LATER.test(tag)) ? '' : textAt(release, 'date');
}
