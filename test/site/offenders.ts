// What a rule is broken by → a failure that names all of it.

import * as assert from 'uvu/assert';

const SHOWN = 40;

/** Fails unless there is no offender; every one is a line of the message, up to a screenful. */
export function none(offenders: readonly string[]): void {
  const more = offenders.length > SHOWN ? [`… and ${offenders.length - SHOWN} more`] : [];
  const lines = [`${offenders.length} against the rule:`, ...offenders.slice(0, SHOWN), ...more];
  assert.ok(offenders.length === 0, lines.join('\n'));
}
