// New findings → a table in Markdown.

import type { Finding } from '../../model/finding.ts';
import { folded } from './folded.ts';
import { quote } from './quote.ts';

const FEW = 5;

/** The table, errors first; folded where it is long. */
export function renderFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No new findings.';
  const order = ['error', 'warning', 'note'];
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const rows = sorted.map(
    ({ severity, file, line, message, hint }) =>
      `| ${severity} | ${quote(`${file}:${line}`)} | ${quote(hint === null ? message : `${message} ${hint}`)} |`,
  );
  const table = ['| | Where | What |', '|---|---|---|', ...rows].join('\n');
  return findings.length > FEW ? folded(`${findings.length} new findings`, table) : table;
}
