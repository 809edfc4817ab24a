// A review → Markdown for the people who approve: one comment, one screen for a small change.

import { hasErrors } from '../../model/finding.ts';
import { counted } from '../../text/counted.ts';
import type { Review } from '../review.ts';
import { renderDecision } from './decision.ts';
import { renderDuplicates } from './duplicates.ts';
import { renderEffects } from './effects.ts';
import { renderEntry } from './entry.ts';
import { renderFindings } from './findings.ts';
import { folded } from './folded.ts';
import { quote } from './quote.ts';
import { fitted, fittedParts } from './room.ts';
import { sentence } from './sentence.ts';
import { AS_IT_IS, type Wording } from './wording.ts';

/** How the report is written. */
export interface Writing {
  /** How many characters it may have. Default: what fits into a comment. */
  readonly room?: number;
  /** The findings, where they are told in another way. */
  readonly findings?: string;
  /** In which words. Default: all ids as the entries have them. */
  readonly wording?: Wording;
}

/** Forges refuse comments of more characters than 65,536; what is folded around this one has to fit too. */
const ROOM = 55_000;

/** How much of what the decision and the checklist leave is for each part that can be long; the entries have the rest. */
const SHARE = { duplicates: 0.1, effects: 0.25, findings: 0.2 } as const;

/** The report. The decision and the checklist come first, and are never cut. */
export function renderReview(review: Review, { room = ROOM, findings, wording = AS_IT_IS }: Writing = {}): string {
  const { entries, effects, duplicates, checklist, change, decision } = review;
  const start = [`## ${headingOf(review)}`, ...limits(change), renderDecision(decision), ...renderChecklist(checklist)];
  const left = room - start.join('\n\n').length;
  const end = [
    ...otherFiles(review),
    ...renderDuplicates(duplicates).map((part) => fitted(part, left * SHARE.duplicates)),
    '### What else changes',
    fitted(renderEffects(effects, hasErrors(review.findings), wording), left * SHARE.effects),
    findings ?? `### Findings\n\n${fitted(renderFindings(review.findings), left * SHARE.findings)}`,
  ];
  const parts = fittedParts(
    entries.map((entry) => renderEntry(entry, wording)),
    left - end.join('\n\n').length - 4,
  );
  return `${[...start, ...parts, ...end].join('\n\n').trimEnd()}\n`;
}

/** What the reader has to know of how far the review looked. */
function limits({ lookedAt }: Review['change']): string[] {
  if (!lookedAt) return [];
  const { read, all } = lookedAt;
  return [
    `This catalogue has ${all} files: only the ${read} that the change can concern were read, and what follows tells of these alone.`,
  ];
}

function headingOf({ entries, change }: Review): string {
  const others = change.files.length - entries.length - entries.filter((one) => one.change === 'renamed').length;
  const counts = [
    counted(entries.length, 'entry', 'entries'),
    others > 0 ? counted(others, 'other file', 'other files') : '',
  ];
  return `What this change means: ${counts.filter((one) => one !== '').join(' and ')}`;
}

function otherFiles({ change, entries }: Review): string[] {
  const own = new Set(entries.flatMap(({ before, after }) => [before?.file, after?.file]));
  const others = change.files.filter(({ file }) => file === undefined || !own.has(file));
  if (others.length === 0) return [];
  const told = others.slice(0, 20).map(({ path, change: sort }) => `- ${sort}: ${quote(path)}`);
  const rest = others.length > told.length ? [`- and ${others.length - told.length} more`] : [];
  return [['### Other files', '', ...told, ...rest].join('\n')];
}

/** As many lines stand open, and so many characters are for the rest. */
const OPEN = 8;
const CHECKLIST = 20_000;

function renderChecklist(checklist: readonly string[]): string[] {
  if (checklist.length === 0) return [];
  const lines = checklist.map((line) => `- [ ] ${sentence(line)}`);
  const rest =
    lines.length > OPEN
      ? ['', folded(`${lines.length - OPEN} more`, fitted(lines.slice(OPEN).join('\n'), CHECKLIST))]
      : [];
  return [['### Look at', '', ...lines.slice(0, OPEN), ...rest].join('\n')];
}
