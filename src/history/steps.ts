// What a commit did to files → what it did to entries: one that leaves a tombstone is retired, not removed.

import type { Step, StepChange } from '../model/history.ts';
import type { RawChange } from './commits.ts';

/** A step before it is known who wrote it. */
export type BareStep = Omit<Step, 'proposedBy'>;

const CHANGES: ReadonlyMap<string, StepChange> = new Map([
  ['A', 'added'],
  ['D', 'removed'],
]);

/** The steps of a commit's changes, by path. */
export function stepsOf(changes: readonly RawChange[]): BareStep[] {
  const steps = changes.flatMap(stepsIn);
  const files = new Set(steps.filter(({ change }) => change === 'removed').map(({ file }) => file));
  const isTrace = ({ file, change }: BareStep) => change === 'added' && files.has(entryOf(file) ?? '');
  const traced = new Set(steps.filter(isTrace).map(({ file }) => entryOf(file)));
  return steps
    .filter((step) => !isTrace(step))
    .map((step) => (traced.has(step.file) ? { ...step, change: 'retired' as const } : step))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function stepsIn({ letter, file, from, before, after }: RawChange): BareStep[] {
  const blobs = { ...(isObject(before) && { before }), ...(isObject(after) && { after }) };
  if (from === undefined) return [{ file, change: CHANGES.get(letter) ?? 'changed', ...blobs }];
  // A tombstone can be like the entry that it stands for.
  if (entryOf(file) === from) return [{ file: from, change: 'retired', before }];
  if (folderOf(file) === folderOf(from)) return [{ file, change: 'renamed', from, ...blobs }];
  // What is like another of another kind is not its new self.
  return [
    { file: from, change: 'removed', before },
    { file, change: 'added', after },
  ];
}

/** The entry of which a file is the tombstone. @example entryOf('retired/routes/old.md') // "routes/old.md" */
function entryOf(file: string): string | undefined {
  return file.startsWith('retired/') ? file.slice('retired/'.length) : undefined;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function isObject(name: string): boolean {
  return !/^0+$/.test(name);
}
