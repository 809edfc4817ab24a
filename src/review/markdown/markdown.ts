// A review → Markdown for the people who approve: one comment, one screen for a small change.

import type { Review } from '../review.ts';
import { renderDecision } from './decision.ts';
import { renderEffects } from './effects.ts';
import { renderEntries } from './entries.ts';
import { renderFiles, sizeOf } from './files.ts';
import { renderFindings } from './findings.ts';
import { folded } from './folded.ts';
import { fitted, fittedParts } from './room.ts';
import { sentence } from './sentence.ts';
import { together } from './together.ts';
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
const SHARE = { files: 0.1, effects: 0.25, findings: 0.2 } as const;

/** The report. The decision and the checklist come first, and are never cut. */
export function renderReview(review: Review, { room = ROOM, findings, wording = AS_IT_IS }: Writing = {}): string {
  const { entries, checklist, change, decision } = review;
  const errors = errorsIn(review.findings);
  const start = [
    `## What this change means: ${sizeOf(review)}`,
    ...limits(change),
    renderDecision(decision, errors),
    ...renderChecklist(checklist),
  ];
  const left = room - start.join('\n\n').length;
  const told = findings ?? `### Findings\n\n${fitted(renderFindings(review.findings), left * SHARE.findings)}`;
  // What has to be mended is read first, and that there is nothing to mend last.
  const [first, last] = errors > 0 && findings === undefined ? [[told], []] : [[], [told]];
  const end = [
    ...renderFiles(review).map((part) => fitted(part, left * SHARE.files)),
    '### What else changes',
    fitted(renderEffects(review, wording), left * SHARE.effects),
    ...last,
  ];
  const parts = fittedParts(
    renderEntries(entries, change.sides.head, wording),
    left - [...first, ...end].join('\n\n').length - 4,
  );
  return `${[...start, ...first, ...parts, ...end].join('\n\n').trimEnd()}\n`;
}

function errorsIn(findings: Review['findings']): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}

/** What the reader has to know of how far the review looked. */
function limits({ lookedAt }: Review['change']): string[] {
  if (!lookedAt) return [];
  const { read, all } = lookedAt;
  return [
    `This catalogue has ${all} files: only the ${read} that the change can concern were read, and what follows tells of these alone.`,
  ];
}

/** As many lines stand open, and so many characters are for the rest. */
const OPEN = 8;
const CHECKLIST = 20_000;

function renderChecklist(checklist: readonly string[]): string[] {
  if (checklist.length === 0) return [];
  const lines = together(checklist).map((line) => `- [ ] ${sentence(line)}`);
  const rest =
    lines.length > OPEN
      ? ['', folded(`${lines.length - OPEN} more`, fitted(lines.slice(OPEN).join('\n'), CHECKLIST))]
      : [];
  return [['### Look at', '', ...lines.slice(0, OPEN), ...rest].join('\n')];
}
