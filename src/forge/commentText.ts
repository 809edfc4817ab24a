// What an untrusted job left as its report → the text of a comment: it calls nobody, links nowhere and hides nothing.

import { cutLines } from '../text/cutLines.ts';

/** By which our own comment is found again; what the report says of it is taken out. */
export const MARK = '<!-- catalogue-proposal -->';

/** Forges refuse comments of more characters than 65,536. */
const LONGEST = 60_000;

/**
 * The comment for a report on the commit `head`. The job that wrote the report ran beside the change, whose author could have
 * written it: so it is text, with tables and folds and nothing else of Markdown's or HTML's that acts.
 */
export function commentText(report: string, head: string): string {
  const text = harmless(report);
  const { text: cut, left } = cutLines(text, LONGEST);
  const rest = left > 0 ? `\n\n${left} more rows are left out here: they are in comment.md, which the job leaves.` : '';
  return `${MARK}\n${cut.trimEnd()}${rest}\n\nFrom the checks of commit ${head.slice(0, 12)}. They inform; people decide.\n`;
}

/** A character that does not show, after which a forge sees no name, link, picture or number of another change. */
const APART = '\u200b';

function harmless(report: string): string {
  return (
    report
      .replace(UNSEEN, '')
      .replace(ENTITY, (found) => (found === '&' ? '&amp;' : found))
      .replace(/<(?!\/?(?:details|summary|code)>)/g, '&lt;')
      .replace(/(?<!\w)@(?=\w)/g, `@${APART}`)
      .replace(/(?!(?<=&)#\d+;)(#|GH-|!)(?=\d)/g, `$1${APART}`)
      .replace(/([~%$&])(?=["\d])/g, `$1${APART}`)
      // GitLab carries out a line that begins so, with the rights of whoever writes the comment.
      .replace(/^(\s*)\/(?=\w)/gm, `$1${APART}/`)
      .replace(/!(?=\[)/g, `!${APART}`)
      .replace(/\](?=[([:])/g, `]${APART}`)
      .replace(/\b(https?|ftp):(?=\/\/)/gi, `$1:${APART}`)
      .replace(/\bwww\.(?=\w)/gi, `www${APART}.`)
  );
}

/** Signs that are written by number or name: they stay within code, where none of them acts, and are shown as written elsewhere. */
const ENTITY = /(?<!\\)<code>[^<\n]*<\/code>|&(?=#?\w+;)/g;

/** Control characters but line ends and tabs, and signs that turn the direction of text or do not show. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
