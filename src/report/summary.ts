// An outcome → a Markdown table of every finding, for the summary that a forge shows of a job.

import type { Finding } from '../model/finding.ts';
import { countsOf, SEVERITIES, sumOf } from './counts.ts';
import { escapeControls } from './escape.ts';
import type { Outcome } from './outcome.ts';
import { pathFrom } from './path.ts';

/** Forges take a summary of a MiB at most; a row is no longer than about a KiB. */
const ROWS = 500;

/** The table, the worst first; nothing where nothing is wrong. */
export function renderSummary({ findings, folder }: Outcome): string {
  if (findings.length === 0) return '';
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const rows = sorted.slice(0, ROWS).map((finding) => rowOf(finding, folder));
  const left = findings.length - rows.length;
  return [
    `### All findings: ${sumOf(countsOf(findings))}`,
    '',
    '| | Where | What |',
    '|---|---|---|',
    ...rows,
    ...(left > 0 ? ['', `${left} more are not shown here.`] : []),
    '',
  ].join('\n');
}

function rowOf({ severity, file, line, column, code, message, hint }: Finding, folder: string): string {
  const place = `${pathFrom(folder, file)}:${line}:${column}`;
  return `| ${severity} | ${plain(place)} | ${plain(hint === null ? message : `${message} ${hint}`)} (${code}) |`;
}

/** Text in which a forge sees no markup, no link and nobody's name: every sign by its number. */
function plain(text: string): string {
  const short = Array.from(escapeControls(text)).slice(0, LONGEST).join('');
  return `<code>${short.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}

const LONGEST = 300;
