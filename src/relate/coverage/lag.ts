// Who is recorded in an area → how early it came to national bodies, regional ones and forces.

import type { Covered, Lag, Phase, Reach, Roster, UseFact } from '../../model/coverage.ts';
import { isBefore } from '../../model/date.ts';

/** The reaches that a line of lag goes through. */
const LINE: readonly Reach[] = ['national', 'regional', 'force'];

/** What says nothing of having come to have it. */
const NOT_YET: ReadonlySet<Phase> = new Set(['planned', 'otherwise']);

/** The line of lag. The dates are those of the sources, so that the true beginning may be earlier. */
export function lagOf(covered: readonly Covered[], roster: Roster): Lag[] {
  return LINE.map((reach) => {
    const own = covered.filter((one) => one.reach === reach);
    return {
      reach,
      listed: roster[reach].length,
      recorded: own.length,
      undated: own.filter(({ facts }) => datedIn(facts).length === 0).length,
      first: earliest(own.flatMap(({ facts }) => datedIn(facts))),
    };
  });
}

/** A tender that was stopped brought nothing. */
function datedIn(facts: readonly UseFact[]): UseFact[] {
  return facts.filter(
    ({ date, phase, status }) => date !== undefined && !NOT_YET.has(phase) && status !== 'tender-cancelled',
  );
}

/** Those that no other is certainly before. */
function earliest(facts: readonly UseFact[]): UseFact[] {
  const isBeaten = ({ date }: UseFact) =>
    facts.some((other) => other.date !== undefined && date !== undefined && isBefore(other.date, date));
  return facts.filter((fact) => !isBeaten(fact));
}
