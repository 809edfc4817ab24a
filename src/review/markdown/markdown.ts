// A review → Markdown for the people who approve: one comment, one screen for a small change.

import { hasErrors } from '../../model/finding.ts';
import type { Review } from '../review.ts';
import { renderDecision } from './decision.ts';
import { renderDuplicates } from './duplicates.ts';
import { renderEffects } from './effects.ts';
import { renderEntry } from './entry.ts';
import { renderFindings } from './findings.ts';
import { folded } from './folded.ts';
import { quote } from './quote.ts';
import { sentence } from './sentence.ts';

/** Forges refuse comments of more characters than 65,536; what is folded around this one has to fit too. */
const ROOM = 55_000;

/** The comment. */
export function renderReview(review: Review): string {
  const { entries, effects, duplicates, checklist, findings, decision } = review;
  const start = [`## ${headingOf(review)}`, renderDecision(decision)];
  const end = [
    ...renderDuplicates(duplicates),
    ...renderChecklist(checklist),
    '### What else changes',
    renderEffects(effects, hasErrors(findings)),
    '### Findings',
    renderFindings(findings),
  ];
  const room = ROOM - [...start, ...end].join('\n\n').length;
  return `${[...start, ...within(room, entries.map(renderEntry)), ...otherFiles(review), ...end].join('\n\n')}\n`;
}

function headingOf({ entries, change }: Review): string {
  const others = change.files.length - entries.length - entries.filter((one) => one.change === 'renamed').length;
  const counts = [
    counted(entries.length, 'entry', 'entries'),
    others > 0 ? counted(others, 'other file', 'other files') : '',
  ];
  return `What this change means: ${counts.filter((one) => one !== '').join(' and ')}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** As many parts as fit; the rest is counted. */
function within(room: number, parts: readonly string[]): string[] {
  let left = room;
  const fitting = parts.filter((part) => {
    left -= part.length + 2;
    return left > 0;
  });
  const missing = parts.length - fitting.length;
  return missing === 0
    ? fitting
    : [...fitting, `${counted(missing, 'more entry', 'more entries')}: too many to show here.`];
}

function otherFiles({ change, entries }: Review): string[] {
  const own = new Set(entries.flatMap(({ before, after }) => [before?.file, after?.file]));
  const others = change.files.filter(({ file }) => file === undefined || !own.has(file));
  if (others.length === 0) return [];
  const told = others.slice(0, 20).map(({ path, change: sort }) => `- ${sort}: ${quote(path)}`);
  const rest = others.length > told.length ? [`- and ${others.length - told.length} more`] : [];
  return [['### Other files', '', ...told, ...rest].join('\n')];
}

/** As many lines stand open. */
const OPEN = 8;

function renderChecklist(checklist: readonly string[]): string[] {
  if (checklist.length === 0) return [];
  const lines = checklist.map((line) => `- [ ] ${sentence(line)}`);
  const rest =
    lines.length > OPEN ? ['', folded(`${lines.length - OPEN} more`, lines.slice(OPEN, 100).join('\n'))] : [];
  return [['### Look at', '', ...lines.slice(0, OPEN), ...rest].join('\n')];
}
