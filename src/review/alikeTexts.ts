// Changed entries → the texts of others that by title or website are perhaps the same thing.

import type { Source } from '../model/source.ts';
import { textAt } from './change/value.ts';
import { wordsOfName } from './duplicates/names.ts';

/** What is looked for among the entries of one kind. */
export interface Alikes {
  /** Takes note of a file and its header. */
  readonly see: (file: string, header: string) => void;
  /** The files, once all were seen. */
  readonly found: () => Iterable<string>;
}

/** A word that is in the titles of more entries does not tell which are alike. */
const COMMON = 40;

/** Entries of the same kind whose title or website has a telling word or the host of a changed one. */
export function alike(touched: readonly Source[]): Alikes[] {
  const folders = new Set(touched.map(({ file }) => file.split('/')[0] ?? ''));
  return Array.from(folders, (folder) => {
    const own = touched.filter(({ file }) => file.startsWith(`${folder}/`));
    return alikeIn(
      `${folder}/`,
      new Set(own.flatMap(({ data }) => namesIn(textAt(data, 'title'), textAt(data, 'website')))),
    );
  });
}

function alikeIn(folder: string, names: ReadonlySet<string>): Alikes {
  const found = new Map<string, string[]>(Array.from(names, (name) => [name, []]));
  const mayHave = beginningTest(names);
  return {
    see: (file, header) => {
      if (!file.startsWith(folder)) return;
      const [title, website] = [lineOf(header, 'title'), lineOf(header, 'website')];
      // Most have nothing of the kind, which is seen without a look at what in a title tells.
      if (!mayHave(title) && !names.has(hostOf(website) ?? '')) return;
      for (const name of namesIn(title, website)) found.get(name)?.push(file);
    },
    *found() {
      for (const files of found.values()) if (files.length <= COMMON) yield* files;
    },
  };
}

/** Whether a word of a text may have one of the stems: in plain letters it then begins with it. */
function beginningTest(stems: ReadonlySet<string>): (text: string | undefined) => boolean {
  const any = Array.from(stems, (stem) => stem.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
  const begins = new RegExp(`(?<![a-z0-9])(?:${any})`, 'i');
  return (text = '') => begins.test(text) || SPECIAL.test(text);
}

/** A letter with an accent, or one that is written by its number. */
const SPECIAL = /[\\\x80-\xff]/;

/** What a header has under a key on its line. */
function lineOf(text: string, key: string): string | undefined {
  const at = text.indexOf(`\n${key}:`);
  if (at === -1) return undefined;
  const end = text.indexOf('\n', at + 1);
  return text.slice(at + key.length + 2, end === -1 ? undefined : end).trim();
}

/** The words of a title and the host of a website. */
function namesIn(title = '', website = ''): string[] {
  const host = hostOf(website);
  return [...wordsOfName(title), ...(host === undefined ? [] : [host])];
}

function hostOf(website = ''): string | undefined {
  return /^'?https?:\/\/(?:www\.)?([^/']+)/.exec(website)?.[1];
}
