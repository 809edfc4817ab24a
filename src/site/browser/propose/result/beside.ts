// A finished file that names a supplier who is not listed yet → that supplier's own file, if this browser holds it finished.

import type { Kind } from '../../../../model/kind.ts';
import type { PublishedNames, PublishedSetting } from '../../../../propose/setting.ts';
import { type FormValue, NOT_LISTED } from '../../../../propose/value.ts';
import { today } from '../../keep/download.ts';
import type { Checks } from '../checks.ts';
import { idOfHeld, proposalStore } from '../useProposal.ts';
import { type Finished, finishedOf } from './finished.ts';

/** What has to be sent with a file. */
export interface Beside {
  /** The id of the supplier. */
  readonly id: string;
  /** Its name, as it was typed. */
  readonly name: string;
  /** The supplier's file; undefined while it is not finished. */
  readonly finished: Finished | undefined;
}

interface Known {
  readonly names: ReadonlyMap<Kind, PublishedNames>;
  readonly setting: PublishedSetting;
  readonly checks: Checks;
}

/** The supplier that a file needs; undefined where it needs none. */
export function besideOf(
  { header }: Finished,
  typed: FormValue,
  { names, setting, checks: { problemsOf } }: Known,
): Beside | undefined {
  const known = names.get('supplier');
  const id = 'supplier' in header ? header.supplier : undefined;
  if (typeof id !== 'string' || !known || known.names.some(([listed]) => listed === id)) return undefined;
  const name = typeof typed === 'string' ? typed.replace(NOT_LISTED, '').trim() : id;
  const held = proposalStore('supplier', undefined).read();
  if (!held || idOfHeld(held) !== id) return { id, name, finished: undefined };
  const problems = problemsOf({ kind: 'supplier', id, form: held.form, body: held.body, setting, today: today() });
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return { id, name, finished: hasErrors ? undefined : finishedOf({ kind: 'supplier', id, held, source: undefined }) };
}
