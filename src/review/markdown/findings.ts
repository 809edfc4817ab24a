// New findings → a table in Markdown.

import type { Finding } from '../../model/finding.ts';
import { inFull, worstFirst } from '../../model/finding.ts';
import { quote } from '../../text/quote.ts';
import { folded } from './folded.ts';

const FEW = 5;

/** The table, errors first; folded where it is long. */
export function renderFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No new findings.';
  const rows = worstFirst(findings).map(
    (finding) => `| ${finding.severity} | ${quote(`${finding.file}:${finding.line}`)} | ${quote(inFull(finding))} |`,
  );
  const table = ['| | Where | What |', '|---|---|---|', ...rows].join('\n');
  return findings.length > FEW ? folded(`${findings.length} new findings`, table) : table;
}
