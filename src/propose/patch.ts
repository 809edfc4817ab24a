// Files before and after → a mail that `git am` applies, with its author kept.

import { hunksOf } from './hunks.ts';
import { mailHeader } from './mailHeader.ts';

/** A file that a proposal writes. */
export interface ProposedFile {
  /** From the root of the repository, e.g. "catalogue/capabilities/autopsy.md". */
  readonly path: string;
  /** The text on which the proposal builds; left out for a new file. */
  readonly before?: string | undefined;
  readonly after: string;
}

/** Who proposes, what, and when. */
export interface Proposal {
  readonly name: string;
  readonly address: string;
  readonly date: Date;
  /** One line. */
  readonly subject: string;
  /** What is to be said besides. */
  readonly message: string;
  readonly files: readonly ProposedFile[];
}

/** The mail, as `git format-patch` writes it. */
export function patchOf({ name, address, date, subject, message, files }: Proposal): string {
  return [
    'From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001',
    mailHeader('From', authorName(name), ` <${address.replace(/[\s<>]/g, '')}>`),
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    mailHeader('Subject', `[PATCH] ${subject}`),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    message
      .split(/\r\n?|\n/)
      .map(harmless)
      .join('\n')
      .trimEnd(),
    '---',
    '',
    `${files.map(diffOf).join('')}-- `,
    'Cyber Capability Catalogue',
    '',
  ].join('\n');
}

/** Git takes the address for the name where the name is longer or holds one of these marks. */
function authorName(name: string): string {
  let kept = '';
  for (const character of name.replace(/[<>@]/g, '')) {
    if (new TextEncoder().encode(kept + character).length > LONGEST_NAME) break;
    kept += character;
  }
  return kept.trim();
}

/** In bytes. */
const LONGEST_NAME = 60;

/** A line of the message that looks like the beginning of the patch would end the message there. */
function harmless(line: string): string {
  return /^(?:---|diff |Index: |From |>+From )/.test(line) ? ` ${line}` : line;
}

function diffOf({ path, before, after }: ProposedFile): string {
  const hunks = hunksOf(before ?? '', after);
  if (hunks.length === 0) return '';
  const isNew = before === undefined;
  const head = `diff --git a/${path} b/${path}\n${isNew ? 'new file mode 100644\n' : ''}`;
  return `${head}--- ${isNew ? '/dev/null' : `a/${path}`}\n+++ b/${path}\n${hunks.join('')}`;
}
