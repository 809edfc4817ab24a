// The needs of a draft and the capabilities of its areas → how each need is answered, and what that comes to.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { Need } from '../../model/entry.generated.ts';
import type { Entry } from '../../model/entry.ts';
import type { Answer, Grade } from '../../model/match.ts';
import type { Scale } from '../answer.ts';
import { gradeOf, isSupply, scalesOf } from '../match.ts';
import { offered } from '../offers.ts';
import { remembered } from '../remembered.ts';
import { type AnswerAt, answersTo, rowOf } from '../row.ts';

type Capability = Entry<'capability'>;

/** How the listed capabilities answer one need. */
export interface NeedTally {
  /** The place of the need in the draft's list, from 0. */
  readonly index: number;
  readonly met: readonly Capability[];
  readonly notStated: number;
  readonly notMet: number;
  /** The ids of the suppliers of those that meet it. */
  readonly suppliers: readonly string[];
}

/** The listed capabilities of a draft's areas. */
export interface Supply {
  /** How many there are. */
  readonly listed: number;
  /** By what their answers come to. */
  readonly graded: ReadonlyMap<Grade, readonly Capability[]>;
  /** For each need that can be compared. */
  readonly needs: readonly NeedTally[];
}

/**
 * Makes a catalogue's capabilities ready for one draft after another. What they answer to a need is worked out once for all needs that
 * say the same: the page reads its draft anew at each tick, so that no need is ever the same object as before.
 */
export function supplying(catalogue: Catalogue, asOf: string): (needs: readonly Need[]) => Supply {
  const listed = listOf(catalogue, 'capability').filter(isSupply);
  const scales = scalesOf(catalogue);
  const rowFor = remembered((scale: Scale) =>
    rowOf(
      listed.map((each) => offered(each, scale.parameter, asOf)?.offer),
      scale,
    ),
  );
  const known = new Map<string, Column>();
  const columnOf = (need: Need): Column | undefined => {
    const scale = scales.get(need.parameter ?? '');
    if (!scale) return undefined;
    const asked = JSON.stringify([need.parameter, need.operator, need.value, need.unit]);
    const column = known.get(asked) ?? columnFor(listed, answersTo(need, scale, rowFor(scale)).at);
    known.set(asked, column);
    return column;
  };
  return (needs) => {
    const columns = needs.flatMap((need, index) => {
      const column = columnOf(need);
      return column ? [{ index, column }] : [];
    });
    return {
      listed: listed.length,
      graded: graded(listed, needs, columns),
      needs: columns.map(({ index, column: { tally } }) => ({ index, ...tally })),
    };
  };
}

/** The answers of all capabilities to one need, in their order, and what they come to. */
interface Column {
  readonly answers: readonly Answer[];
  readonly tally: Omit<NeedTally, 'index'>;
}

interface Placed {
  readonly index: number;
  readonly column: Column;
}

function columnFor(listed: readonly Capability[], answerAt: AnswerAt): Column {
  const answers = listed.map((_, place) => answerAt(place));
  const met = listed.filter((_, place) => answers[place] === 'met');
  const number = (of: Answer) => answers.filter((result) => result === of).length;
  return {
    answers,
    tally: { met, notStated: number('not-stated'), notMet: number('not-met'), suppliers: suppliersOf(met) },
  };
}

function graded(listed: readonly Capability[], needs: readonly Need[], columns: readonly Placed[]): Supply['graded'] {
  const found = new Map<Grade, Capability[]>();
  for (const [place, capability] of listed.entries()) {
    const answers = columns.map(({ index, column }) => ({ index, result: column.answers[place] ?? 'not-stated' }));
    const grade = gradeOf(needs, answers);
    const same = found.get(grade);
    if (same) same.push(capability);
    else found.set(grade, [capability]);
  }
  return found;
}

/** The ids of the suppliers of capabilities, each once. */
export function suppliersOf(capabilities: readonly Capability[]): string[] {
  return [...new Set(capabilities.map(({ header }) => header.supplier))].sort();
}
