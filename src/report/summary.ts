// An outcome → a Markdown table of every finding, for the summary that a forge shows of a job.

import type { Finding } from '../model/finding.ts';
import { inFull, worstFirst } from '../model/finding.ts';
import { encoded } from '../text/encoded.ts';
import { countsOf, sumOf } from './counts.ts';
import { escapeControls } from './escape.ts';
import type { Outcome } from './outcome.ts';
import { pathFrom } from './path.ts';

/** Forges take a summary of a MiB at most; a row is no longer than about a KiB. */
const ROWS = 500;

/** The table, the worst first; nothing where nothing is wrong. */
export function renderSummary({ findings, folder }: Outcome): string {
  if (findings.length === 0) return '';
  const rows = worstFirst(findings)
    .slice(0, ROWS)
    .map((finding) => rowOf(finding, folder));
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

function rowOf(finding: Finding, folder: string): string {
  const { severity, file, line, column, code } = finding;
  const place = `${pathFrom(folder, file)}:${line}:${column}`;
  return `| ${severity} | ${plain(place)} | ${plain(inFull(finding))} (${code}) |`;
}

/** Text from a file, as much as helps, as code. */
function plain(text: string): string {
  const short = Array.from(escapeControls(text)).slice(0, LONGEST).join('');
  return `<code>${encoded(short)}</code>`;
}

const LONGEST = 300;
