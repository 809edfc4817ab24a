// The periods of a release → the day on which answers close, and the dates of the contract.

import { isBefore } from '../../model/date.ts';
import type { Requirement } from '../../model/entry.generated.ts';
import type { Note } from '../imported.ts';
import { at, type Json, objectAt, objectsAt, present, textAt } from '../json.ts';
import { dayOf } from './day.ts';
import { note, type Part, type Reading } from './part.ts';
import { activeAwards } from './stage.ts';

type Contract = NonNullable<Requirement['contract']>;

/** The closing day and the contract. Dates that contradict each other are left to the person. */
export function period({ release, day: today }: Reading): Part {
  const closing = dayOf('closing date', closesAt(release));
  const contract = contractOf(release);
  const isPast = closing.day !== undefined && closing.day < today && textAt(release, 'tender', 'status') === 'active';
  const past = isPast ? [note('closed', `Answers closed on ${closing.day}; the release still says open.`)] : [];
  return {
    header: {
      ...(closing.day && { closes: closing.day }),
      ...(contract.dates && Object.keys(contract.dates).length > 0 && { contract: contract.dates }),
    },
    notes: [...closing.notes, ...past, ...contract.notes],
  };
}

function closesAt({ tender }: Json): string {
  return textAt(tender, 'tenderPeriod', 'endDate') || textAt(tender, 'expressionOfInterestDeadline');
}

interface Dates {
  readonly dates?: Contract;
  readonly notes: readonly Note[];
}

/** What was signed goes before what was awarded, and that before what was asked for. */
function contractOf(release: Json): Dates {
  const sources = [
    objectsAt(release, 'contracts').map((contract) => objectAt(contract, 'period')),
    activeAwards(release).map((award) => objectAt(award, 'contractPeriod')),
    [objectAt(release, 'tender', 'contractPeriod')],
    objectsAt(release, 'tender', 'lots').map((lot) => objectAt(lot, 'contractPeriod')),
  ];
  const periods = sources.map(present).find((each) => each.length > 0) ?? [];
  const read = periods.map(datesOf);
  const [first, ...others] = read;
  if (!first) return { notes: [] };
  const isSame = others.every(({ dates }) => JSON.stringify(dates) === JSON.stringify(first.dates));
  if (isSame) return first;
  const said = read.map(({ dates }) => `${dates?.starts ?? '?'} to ${dates?.ends ?? '?'}`).slice(0, FEW);
  const differs = `Its parts run for different times (${said.join('; ')}), so that the contract's dates were left out.`;
  return { notes: [note('period-differs', differs)] };
}

const FEW = 6;

function datesOf(period: Json): Dates {
  const [starts, ends, latest] = [
    dayOf('start of the contract', textAt(period, 'startDate')),
    dayOf('end of the contract', textAt(period, 'endDate')),
    dayOf('latest end of the contract', textAt(period, 'maxExtentDate')),
  ];
  const dates: Contract = {
    ...(starts.day && { starts: starts.day }),
    ...(ends.day && { ends: ends.day }),
    ...(latest.day && latest.day !== ends.day && { 'extendable-to': latest.day }),
  };
  const notes = [...starts.notes, ...ends.notes, ...latest.notes, ...duration(period, ends.day)];
  if (!runsBackwards(dates)) return { dates, notes };
  return {
    notes: [...notes, note('dates-backwards', 'The contract ends before it starts, so that its dates were left out.')],
  };
}

function runsBackwards({ starts, ends, 'extendable-to': latest }: Contract): boolean {
  const inOrder = [starts, ends, latest].flatMap((each) => (each === undefined ? [] : [String(each)]));
  return inOrder.some((later, index) => index > 0 && isBefore(later, inOrder[index - 1] ?? later));
}

/** An end that only follows from a length is for a person to work out. */
function duration(period: Json, ends: string | undefined): readonly Note[] {
  const days = at(period, 'durationInDays');
  if (ends !== undefined || typeof days !== 'number') return [];
  return [note('period-as-duration', `The release gives a length of ${days} days and no end.`)];
}
