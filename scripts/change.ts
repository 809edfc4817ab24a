// A plan → the catalogue changed by it, and what is said of that; nothing is changed where anything speaks against it.

import { make } from '../src/change/disk.ts';
import type { Hindrance, Plan } from '../src/change/plan.ts';
import type { Named } from '../src/change/references.ts';
import { git } from '../src/history/git.ts';
import { parseReference } from '../src/model/reference.ts';
import { renderFindings } from '../src/report/text.ts';
import { Misuse } from './command.ts';

/** Carries out a plan below `folder`; answers the exit code. */
export async function carryOut(plan: Plan | Hindrance, folder: string): Promise<number> {
  if ('hindrance' in plan) {
    process.stderr.write(`${renderFindings(plan.findings)}Nothing was changed. ${plan.hindrance}\n`);
    return 1;
  }
  const files = plan.changes.map(({ file }) => file);
  const dirty = await git(folder, 'status', '--porcelain', '--untracked-files=all', '--', ...files).catch(() => '');
  if (dirty !== '')
    throw new Misuse(`Nothing was changed. Commit or put away first: ${dirty.replace(/\s*\n\s*/g, '; ')}`);
  make(plan.changes, folder);
  for (const { file, text, because } of plan.changes)
    process.stdout.write(`${text === undefined ? 'removed' : 'written'}  ${folder}/${file}  (${because})\n`);
  return 0;
}

/** An entry as a person names it. */
export function entryNamed(name: string | undefined): Named {
  const named = parseReference(name ?? '');
  if (!named) throw new Misuse(`Expected kind and id of an entry, e.g. capability/autopsy, not "${name ?? ''}".`);
  return named;
}
