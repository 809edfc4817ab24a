// Changes that somebody wants of a catalogue → the same if the check finds nothing new in what comes of them; else why not.

import { type Days, readAndCheck } from '../compile.ts';
import type { Finding } from '../model/finding.ts';
import type { RawFile } from '../model/source.ts';
import type { Change } from './disk.ts';

/** Changes that may be made; each says what it is for. */
export interface Plan {
  readonly changes: readonly (Change & { readonly because: string })[];
  /** What the check has to say of what is written, and what does not hinder it. */
  readonly remarks?: readonly Finding[];
}

/** Why nothing is changed. */
export interface Hindrance {
  readonly hindrance: string;
  readonly findings: readonly Finding[];
}

/** A plan against which nothing speaks as far as its maker can tell. */
export function hindered(hindrance: string, findings: readonly Finding[] = []): Hindrance {
  return { hindrance, findings };
}

/** Holds a plan to the check: an error that was not there before hinders it. */
export function proved(plan: Plan, files: readonly RawFile[], days: Days): Plan | Hindrance {
  const known = new Set(errorsIn(files, days).map(keyOf));
  const added = errorsIn(changed(files, plan.changes), days).filter((finding) => !known.has(keyOf(finding)));
  return added.length === 0 ? plan : hindered('The catalogue would have errors that it does not have now.', added);
}

function errorsIn(files: readonly RawFile[], days: Days): Finding[] {
  return readAndCheck(files, days).findings.filter(({ severity }) => severity === 'error');
}

function changed(files: readonly RawFile[], changes: readonly Change[]): RawFile[] {
  const isChanged = new Set(changes.map(({ file }) => file));
  const written = changes.flatMap(({ file, text }) =>
    text === undefined ? [] : [{ file, bytes: new TextEncoder().encode(text) }],
  );
  return [...files.filter(({ file }) => !isChanged.has(file)), ...written];
}

function keyOf({ file, code, field, message }: Finding): string {
  return [file, code, field, message].join('\n');
}
