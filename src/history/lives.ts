// A history → the life of each file that is there now, through its renames.

import type { History, Landing, Moment, Step } from '../model/history.ts';

/** The path at the time → the path now; null for an earlier file of the same path, whose life ended. */
type Paths = Map<string, string | null>;

/**
 * The moments of every file by its present path, the latest first.
 * `formerly` tells the paths that an entry says it had (its aliases), for renames that git cannot see.
 */
export function livesIn(history: History, formerly: ReadonlyMap<string, readonly string[]>): Map<string, Moment[]> {
  const lives = new Map<string, Moment[]>();
  const paths: Paths = new Map();
  for (const landing of history) {
    const moments = withoutOldNames(landing.steps.flatMap((step) => momentOf(landing, step, paths, formerly)));
    for (const [path, moment] of moments) lives.set(path, append(lives.get(path), moment));
    // All steps of a landing happen at once: two files may have swapped their names.
    for (const [path, { step }] of moments) follow(paths, path, step);
  }
  return lives;
}

function momentOf(
  landing: Landing,
  step: Step,
  paths: Paths,
  formerly: ReadonlyMap<string, readonly string[]>,
): [path: string, moment: Moment][] {
  const path = paths.has(step.file) ? paths.get(step.file) : step.file;
  if (path === null || path === undefined) return [];
  const old = step.change === 'added' ? formerly.get(path)?.find((file) => isGone(landing, file)) : undefined;
  const known: Step = old === undefined ? step : { ...step, change: 'renamed', from: old };
  return [[path, { landing, step: known }]];
}

/** What is renamed is not removed as well. */
function withoutOldNames(moments: readonly [path: string, moment: Moment][]): [path: string, moment: Moment][] {
  const old = new Set(moments.map(([, { step }]) => step.from).filter((from) => from !== undefined));
  return moments.filter(([, { step }]) => step.change !== 'removed' || !old.has(step.file));
}

function isGone({ steps }: Landing, file: string): boolean {
  return steps.some((step) => step.file === file && step.change === 'removed');
}

function follow(paths: Paths, path: string, { file, change, from }: Step): void {
  if (change !== 'added' && from === undefined) return;
  if (paths.get(file) === undefined || paths.get(file) === path) paths.set(file, null);
  if (from !== undefined) paths.set(from, path);
}

function append(moments: Moment[] | undefined, moment: Moment): Moment[] {
  if (!moments) return [moment];
  moments.push(moment);
  return moments;
}
