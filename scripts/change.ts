// A plan → the catalogue changed by it, and what is said of that; nothing is changed where anything speaks against it.

import { make } from '../src/change/disk.ts';
import { machineForm } from '../src/change/machineForm.ts';
import type { Hindrance, Plan } from '../src/change/plan.ts';
import type { Named } from '../src/change/references.ts';
import { git } from '../src/history/git.ts';
import { parseReference } from '../src/model/reference.ts';
import { renderFindings } from '../src/report/text.ts';
import { Misuse } from './command.ts';
import { isJson } from './form.ts';

/** Carries out a plan below `folder` and tells what came of it, as text or JSON, and what is next; answers the exit code. */
export async function carryOut(
  plan: Plan | Hindrance,
  folder: string,
  format: string,
  next: string | undefined = '',
): Promise<number> {
  const isForPrograms = isJson(format);
  if (!('hindrance' in plan)) await carried(plan, folder);
  if (isForPrograms) process.stdout.write(`${JSON.stringify(machineForm(plan), null, 2)}\n`);
  else tell(plan, folder, next);
  return 'hindrance' in plan ? 1 : 0;
}

/** Makes the changes, unless that would touch what is not committed. */
async function carried({ changes }: Plan, folder: string): Promise<void> {
  const files = changes.map(({ file }) => file);
  const dirty = await git(folder, 'status', '--porcelain', '--untracked-files=all', '--', ...files).catch(() => '');
  if (dirty !== '')
    throw new Misuse(`Nothing was changed. Commit or put away first: ${dirty.replace(/\s*\n\s*/g, '; ')}`);
  make(changes, folder);
}

function tell(plan: Plan | Hindrance, folder: string, next: string): void {
  if ('hindrance' in plan) {
    process.stderr.write(`${renderFindings(plan.findings)}Nothing was changed. ${plan.hindrance}\n`);
    return;
  }
  for (const { file, text, because } of plan.changes)
    process.stdout.write(`${text === undefined ? 'removed' : 'written'}  ${folder}/${file}  (${because})\n`);
  process.stdout.write(`${renderFindings(plan.remarks ?? [])}${next}`);
}

/** An entry as a person names it. */
export function entryNamed(name: string | undefined): Named {
  const named = parseReference(name ?? '');
  if (!named) throw new Misuse(`Expected kind and id of an entry, e.g. capability/autopsy, not "${name ?? ''}".`);
  return named;
}

/** The id of another entry of the same kind: a person may name the kind with it. */
export function idNamed(name: string, { kind }: Named): string {
  if (!name.includes('/')) return name;
  const named = parseReference(name);
  if (named?.kind !== kind) throw new Misuse(`Expected an id, or ${kind} and id, not "${name}".`);
  return named.id;
}
