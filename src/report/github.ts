// An outcome → the commands by which a GitHub workflow marks lines of a change.

import type { Finding, Severity } from '../model/finding.ts';
import { inFull, SEVERITIES } from '../model/finding.ts';
import { countsOf, sumOf } from './counts.ts';
import { escapeControls } from './escape.ts';
import type { Outcome } from './outcome.ts';
import { pathFrom } from './path.ts';

/** GitHub shows this many of each severity for one step, and drops the rest. */
const SHOWN = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** One line a finding, the worst first and at most ten of each severity, and their sum. */
export function renderGithub({ findings, folder }: Outcome): string {
  const shown = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, SHOWN),
  );
  const lines = shown.map((finding) => commandOf(finding, folder));
  const left = findings.length - shown.length;
  const sum = `${sumOf(countsOf(findings))}${left > 0 ? `; ${left} not shown here` : ''}.`;
  return [...lines, sum, ''].join('\n');
}

function commandOf(finding: Finding, folder: string): string {
  const { severity, file, line, column, code } = finding;
  const place = `file=${property(pathFrom(folder, file))},line=${line},col=${column},title=${property(code)}`;
  return `::${COMMANDS[severity]} ${place}::${text(inFull(finding))}`;
}

function text(words: string): string {
  return escapeControls(words).replaceAll('%', '%25');
}

function property(words: string): string {
  return text(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
