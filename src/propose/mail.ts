// A proposal → a short mail to the catalogue that tells what is attached, under a number by which both sides can refer to it.

import { digest } from '../text/digest.ts';

/** The number of a proposed text: the same for the same text. @example referenceOf(text) // "P-7f3a-91c2" */
export function referenceOf(text: string): string {
  const mark = digest(text);
  return `P-${mark.slice(0, 4)}-${mark.slice(4, 8)}`;
}

/** What the mail is about. */
export interface Mailed {
  readonly title: string;
  /** From the root of the repository. */
  readonly path: string;
  readonly isNew: boolean;
  readonly text: string;
  /** The name under which the file was downloaded. */
  readonly download: string;
}

/** The address that opens a mail; the file itself is attached by hand, as no address can carry it. */
export function mailtoOf(to: string, { title, path, isNew, text, download }: Mailed): string {
  const reference = referenceOf(text);
  const subject = `${isNew ? 'Proposal' : 'Improvement'} ${reference}: ${title}`;
  const body = [
    `I propose ${isNew ? 'a new entry' : 'a change of an entry'} of the catalogue.`,
    '',
    `Reference: ${reference}`,
    `File: ${path}`,
    '',
    `Attached: ${download}`,
    '',
  ].join('\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
