// The needs of a draft and the capabilities of its areas → how each need is answered, and what that comes to.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { Need, Offer, Parameter } from '../../model/entry.generated.ts';
import type { Entry } from '../../model/entry.ts';
import type { Answer, Grade } from '../../model/match.ts';
import { answer } from '../answer.ts';
import { gradeOf, isSupply, scalesOf } from '../match.ts';
import { offered } from '../offers.ts';
import { remembered } from '../remembered.ts';

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

/** Makes a catalogue's capabilities ready for one draft after another; a need that stays is answered once. */
export function supplying(catalogue: Catalogue, asOf: string): (needs: readonly Need[]) => Supply {
  const listed = listOf(catalogue, 'capability').filter(isSupply);
  const scales = scalesOf(catalogue);
  const offers = remembered((parameter: Parameter) => listed.map((each) => offered(each, parameter, asOf)?.offer));
  const answersTo = remembered((need: Need) => {
    const scale = scales.get(need.parameter ?? '');
    return scale && offers(scale.parameter).map((offer: Offer | undefined) => answer(need, offer, scale));
  });
  return (needs) => {
    const columns = needs.flatMap((need, index) => {
      const answers = answersTo(need);
      return answers ? [{ index, answers }] : [];
    });
    return {
      listed: listed.length,
      graded: graded(listed, needs, columns),
      needs: columns.map((each) => tally(listed, each)),
    };
  };
}

/** The answers of all capabilities to one need, in their order. */
interface Column {
  readonly index: number;
  readonly answers: readonly Answer[];
}

function graded(listed: readonly Capability[], needs: readonly Need[], columns: readonly Column[]): Supply['graded'] {
  const found = new Map<Grade, Capability[]>();
  for (const [place, capability] of listed.entries()) {
    const answers = columns.map(({ index, answers }) => ({ index, result: answers[place] ?? 'not-stated' }));
    const grade = gradeOf(needs, answers);
    const same = found.get(grade);
    if (same) same.push(capability);
    else found.set(grade, [capability]);
  }
  return found;
}

function tally(listed: readonly Capability[], { index, answers }: Column): NeedTally {
  const met = listed.filter((_, place) => answers[place] === 'met');
  return {
    index,
    met,
    notStated: answers.filter((result) => result === 'not-stated').length,
    notMet: answers.filter((result) => result === 'not-met').length,
    suppliers: suppliersOf(met),
  };
}

/** The ids of the suppliers of capabilities, each once. */
export function suppliersOf(capabilities: readonly Capability[]): string[] {
  return [...new Set(capabilities.map(({ header }) => header.supplier))].sort();
}
