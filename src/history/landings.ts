// Commits → landings: each commit of the main line with the branch that it brought in, who wrote it and who let it in.

import type { Landing, Signer, Step } from '../model/history.ts';
import type { Commit, Identity } from './commits.ts';
import { isMachine, personOf, signerOf } from './signer.ts';
import { stepsOf } from './steps.ts';

/** The landings that touched the catalogue, the latest first; `isKnown` says which names the catalogue knows as handles. */
export function landingsOf(commits: readonly Commit[], isKnown: (handle: string) => boolean): Landing[] {
  const byHash = new Map(commits.map((commit) => [commit.hash, commit]));
  const line = mainLine(commits[0], byHash);
  const landed = new Set(line.map(({ hash }) => hash));
  // From the oldest on, so that each branch ends where an earlier landing begins.
  const landings = line.toReversed().map((commit) => landing(commit, branchOf(commit, byHash, landed), isKnown));
  return landings.filter(({ steps }) => steps.length > 0).reverse();
}

function mainLine(head: Commit | undefined, byHash: ReadonlyMap<string, Commit>): Commit[] {
  const line: Commit[] = [];
  for (let commit = head; commit; commit = byHash.get(commit.parents[0] ?? '')) line.push(commit);
  return line;
}

/** The commits that came in with a merge and with none before it; they count as landed from then on. */
function branchOf({ parents }: Commit, byHash: ReadonlyMap<string, Commit>, landed: Set<string>): Commit[] {
  const branch: Commit[] = [];
  const waiting = parents.slice(1);
  for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
    const commit = byHash.get(hash);
    if (!commit || landed.has(hash)) continue;
    landed.add(hash);
    branch.push(commit);
    waiting.push(...commit.parents);
  }
  return branch;
}

function landing(commit: Commit, branch: readonly Commit[], isKnown: (handle: string) => boolean): Landing {
  // Bringing a branch up to date is no part of what it proposes.
  const own = branch.filter(({ parents }) => parents.length < 2);
  const written = own.length > 0 ? own : [commit];
  const told = (people: readonly Identity[]): Signer[] => unique(people).map((person) => signerOf(person, isKnown));
  const writers = (some: readonly Commit[]) => told(some.map(({ author }) => author));
  const all = writers(written);
  const byFile = own.length > 1 ? commitsByFile(own) : new Map<string, Commit[]>();
  const steps = stepsOf(commit.changes).map((step): Step => {
    const mine = byFile.get(step.file);
    return { ...step, proposedBy: mine ? writers(mine) : all };
  });
  const at = new Date(commit.time * 1000).toISOString().replace('.000Z', 'Z');
  return {
    commit: commit.hash,
    at,
    day: at.slice(0, 10),
    proposedBy: all,
    approvedBy: told(approversOf(commit, written)),
    steps,
  };
}

function commitsByFile(commits: readonly Commit[]): Map<string, Commit[]> {
  const byFile = new Map<string, Commit[]>();
  for (const commit of commits) {
    for (const { file } of commit.changes) byFile.set(file, [...(byFile.get(file) ?? []), commit]);
  }
  return byFile;
}

/** Who let it in, and whom its own message names as reviewers: what the branch says of reviewers, its writer wrote. */
function approversOf({ author, committer, reviewers }: Commit, written: readonly Commit[]): Identity[] {
  const writers = new Set(written.flatMap((one) => [personOf(one.author)]));
  return [author, committer, ...reviewers].filter((one) => !isMachine(one) && !writers.has(personOf(one)));
}

function unique(people: readonly Identity[]): Identity[] {
  return [...new Map(people.map((person) => [personOf(person), person])).values()];
}
