// An outcome → lines for a terminal: the findings of each file below its name, and their sum at the end.

import type { Finding, Severity } from '../model/finding.ts';
import { countsOf, sumOf } from './counts.ts';
import { escapeControls } from './escape.ts';
import type { Outcome } from './outcome.ts';

/** Gives a text the look that goes with a severity; the edge decides whether that is a colour. */
export type Paint = (severity: Severity, text: string) => string;

/** The lines of a report for people; `paint` colours a severity, and leaves it plain when left out. */
export function renderText({ findings, asOf, because }: Outcome, paint: Paint = (_, text) => text): string {
  return `${renderFindings(findings, paint)}${sumOf(countsOf(findings))}, as of ${asOf} (${because}).\n`;
}

/** The findings alone, those of each file below its name. */
export function renderFindings(findings: readonly Finding[], paint: Paint = (_, text) => text): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const blocks = files.map((name) => {
    const found = findings.filter(({ file }) => file === name);
    return [escapeControls(name), ...linesOf(found, paint), '', ''].join('\n');
  });
  return blocks.join('');
}

function linesOf(findings: readonly Finding[], paint: Paint): string[] {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map(({ length }) => length));
  return findings.map(({ severity, code, message, hint }, index) => {
    const place = (places[index] ?? '').padStart(width);
    const told = `  ${place}  ${paint(severity, severity.padEnd(7))}  ${code}  ${escapeControls(message)}`;
    return hint === null ? told : `${told}\n${' '.repeat(width + 13)}${escapeControls(hint)}`;
  });
}
