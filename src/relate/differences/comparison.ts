// The statements of two requirements → those of one parameter side by side, as far as they speak of the same cases.

import type { Statement, Statements } from './statement.ts';

/** Two statements of one parameter. */
export interface Comparison {
  readonly a: Statement;
  readonly b: Statement;
}

/** Every two statements, one of each side, that are about the same thing; of those limited to other cases, the first ones. */
export function comparisons(a: Statements, b: Statements): Comparison[] {
  return [...a].flatMap(([parameter, ofA]) => {
    const ofB = b.get(parameter);
    if (!ofB) return [];
    const counts = new Set(ofA.map((statement) => statement.counts));
    return [...counts].flatMap((counted) => sideBySide(ofA.filter(isOf(counted)), ofB.filter(isOf(counted))));
  });
}

/** Whether two statements are limited to different cases, so that neither speaks of the other's. */
export function areApart({ a, b }: Comparison): boolean {
  return a.for !== undefined && b.for !== undefined && a.for !== b.for;
}

function isOf(counted: string): (statement: Statement) => boolean {
  return ({ counts }) => counts === counted;
}

function sideBySide(ofA: readonly Statement[], ofB: readonly Statement[]): Comparison[] {
  if (ofA.length <= 1 && ofB.length <= 1) return paired(ofA[0], ofB[0]);
  const found = ofA.flatMap((a) => partners(a, ofB).map((b) => ({ a, b })));
  const back = ofB.flatMap((b) => partners(b, ofA).map((a) => ({ a, b })));
  const both = [...found, ...back.filter(({ a, b }) => !found.some((known) => known.a === a && known.b === b))];
  return both.length === 0 ? paired(ofA[0], ofB[0]) : both;
}

function paired(a: Statement | undefined, b: Statement | undefined): Comparison[] {
  return a && b ? [{ a, b }] : [];
}

/** What the other side says of the same cases; else what it says of all cases, which holds for these as well. */
function partners(statement: Statement, others: readonly Statement[]): readonly Statement[] {
  const ofCases = nearest(others, ({ for: cases }) => cases, statement.for);
  const ofNation = nearest(ofCases, ({ nation }) => nation, statement.nation);
  return ofNation.length > 0 ? ofNation : ofCases;
}

function nearest(
  statements: readonly Statement[],
  limit: (statement: Statement) => string | undefined,
  wanted: string | undefined,
): readonly Statement[] {
  const same = statements.filter((statement) => limit(statement) === wanted);
  return same.length > 0 ? same : statements.filter((statement) => limit(statement) === undefined);
}
