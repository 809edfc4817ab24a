// A review → the JSON that `npm run review` prints; `test/contract` holds its shape.

import type { Review } from './review.ts';

/** The document. */
export function machineForm({
  change,
  entries,
  effects,
  duplicates,
  doubts,
  checklist,
  findings,
  decision,
}: Review): object {
  const { base, head, author, asOf, files, lookedAt } = change;
  return {
    base,
    head,
    author,
    asOf,
    ...(lookedAt && { lookedAt }),
    changes: entries.map(({ id, change: sort, from, fields }) => ({ id, change: sort, ...(from && { from }), fields })),
    files: files
      .filter(({ file }) => file === undefined || !isOfEntry(file, entries))
      .map(({ path, change: sort }) => ({ path, change: sort })),
    effects,
    duplicates,
    doubts,
    checklist,
    findings,
    decision,
  };
}

function isOfEntry(file: string, entries: Review['entries']): boolean {
  return entries.some(({ before, after }) => before?.file === file || after?.file === file);
}
