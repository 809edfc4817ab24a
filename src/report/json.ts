// An outcome → the JSON of `check --format json`: the form that other programs rely on.

import type { Finding } from '../model/finding.ts';
import { countsOf } from './counts.ts';
import { escapeControls } from './escape.ts';
import type { Outcome } from './outcome.ts';

/** One JSON document and a newline. */
export function renderJson({ findings, asOf }: Outcome): string {
  return `${JSON.stringify({ asOf, counts: countsOf(findings), findings: findings.map(plain) }, null, 2)}\n`;
}

/** The finding with its keys in the order of the contract. */
function plain({ code, severity, file, line, column, field, message, hint }: Finding): Finding {
  const text = { message: escapeControls(message), hint: hint === null ? null : escapeControls(hint) };
  return { code, severity, file, line, column, field, ...text };
}
