// The findings of both sides → those that the change brings in.

import { byPlace, type Finding } from '../model/finding.ts';

/** The findings of the head that the base has not: one that merely moved to another line is not new. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map<string, number>();
  for (const finding of before) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  return after.filter((finding) => isNew(finding, known)).sort(byPlace);
}

/** As often as the base has a finding, so often it is known. */
function isNew(finding: Finding, known: Map<string, number>): boolean {
  const count = known.get(keyOf(finding)) ?? 0;
  if (count > 0) known.set(keyOf(finding), count - 1);
  return count === 0;
}

function keyOf({ code, file, field, message }: Finding): string {
  return [code, file, field.replace(/\/\d+/g, '/*'), message].join('\n');
}
