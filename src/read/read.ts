// Files → sources: each file is taken as bytes first, then as text, as a fence, as YAML; what fails is a finding.

import type { Finding } from '../model/finding.ts';
import type { RawFile, Source } from '../model/source.ts';
import { decode } from './decode.ts';
import type { Draft, Problem, Stage } from './draft.ts';
import { newDraft } from './draft.ts';
import { checkFence } from './fence.ts';
import { readHeader } from './header.ts';
import { checkName } from './name.ts';
import { placesIn } from './places.ts';
import { type Ruler, rulerOf } from './ruler.ts';

// The order is the defence: no stage sees what the one before it has not made safe to look at.
const STAGES: readonly Stage[] = [checkName, decode, checkFence, readHeader];

/** Reads files into sources; never throws, whatever the bytes, and gives no source for a file with an error. */
export function read(files: readonly RawFile[]): { sources: Source[]; findings: Finding[] } {
  const drafts = files.map(draftOf);
  return {
    sources: drafts.filter(({ problems }) => problems.length === 0).map(sourceOf),
    findings: drafts.flatMap(findingsOf),
  };
}

function draftOf(raw: RawFile): Draft {
  const draft = newDraft(raw);
  STAGES.every((stage) => stage(draft));
  return draft;
}

function sourceOf({ raw, text, header, headerOffset, data, outline, body, bodyOffset }: Draft): Source {
  const places = placesIn(text, header, headerOffset, outline);
  return { file: raw.file, data, body, bodyLine: lineAt(text, bodyOffset), places };
}

// A hostile file can have thousands of mistakes; those of its neighbours must still be found in the list.
const FINDINGS_TOLD = 100;

function findingsOf({ raw, text, problems }: Draft): Finding[] {
  if (problems.length === 0) return [];
  const ruler = rulerOf(text);
  const told = problems.toSorted(byOffset).slice(0, FINDINGS_TOLD);
  return told.map((problem) => findingOf(problem, raw.file, ruler));
}

function findingOf({ code, offset, message, hint, field = '' }: Problem, file: string, ruler: Ruler): Finding {
  return { code, severity: 'error', file, ...ruler(offset), field, message, hint };
}

function byOffset(a: Problem, b: Problem): number {
  return a.offset - b.offset;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
