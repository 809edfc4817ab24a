// The words of a mail → what of them is an entry, a patch, a place, and a message that claims nobody's approval.

import { visible } from '../text/characters.ts';

/** Whether a text is an entry: it opens with a bare fence. */
export function isEntry(text: string): boolean {
  return /^\uFEFF?---[ \t]*\n/.test(text);
}

/** Whether a text carries a patch, as git writes it. */
export function isPatch(text: string): boolean {
  return /^diff --git /m.test(text);
}

/** The entry within a text: from a bare fence whose header is closed by another, as far as a signature. */
export function entryIn(text: string): string | undefined {
  const start = /^---[ \t]*\n(?=[a-z][a-z-]*:[ \n])/m.exec(text);
  if (!start || !/^---[ \t]*$/m.test(text.slice(start.index + start[0].length))) return undefined;
  const entry = text.slice(start.index).replace(/^---[ \t]+$/gm, '---');
  const signature = entry.search(/^-- $/m);
  return signature === -1 ? entry : entry.slice(0, signature);
}

/** Where the mail says that its file goes: a line "File: catalogue/capabilities/autopsy.md". */
export function pathSaid(text: string): string | null {
  return /^File:[ \t]*(\S{1,200})[ \t]*$/m.exec(text)?.[1] ?? null;
}

/** What the sender says, as far as the patch or the entry; lines that could pass for another's approval are left out. */
export function messageOf(text: string): string {
  const end = text.search(/^(?:---|diff --git )/m);
  // What does not show is taken out first, so that no such line hides behind it; git takes spaces before the colon.
  const said = visible(end === -1 ? text : text.slice(0, end)).replace(/^[ \t]*[\w-]+-by[ \t]*:.*$/gim, '');
  return said.trim().slice(0, LONGEST);
}

const LONGEST = 4000;
