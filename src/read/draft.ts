// A file on its way from bytes to a source, and the problems met on that way.

import type { RawFile, Value } from '../model/source.ts';
import type { ReadCode } from './codes.ts';
import { NO_NODES, type Outline } from './outline.ts';

/** What is wrong, by its offset in the text; it becomes a finding once the text has lines. */
export interface Problem {
  readonly code: ReadCode;
  /** In UTF-16 units from the start of the text in question. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string | null;
  /** JSON Pointer of the field; the whole header when left out. */
  readonly field?: string;
}

/** What the stages have made of a file so far; each fills in what the next one needs. */
export interface Draft {
  readonly raw: RawFile;
  readonly problems: Problem[];
  /** The whole file, decoded, without byte order mark and with `\n` line ends. */
  text: string;
  /** The YAML within `text`, and where it begins there. */
  header: string;
  headerOffset: number;
  data: Value;
  /** Where the nodes of the YAML stand within it, found out when somebody asks. */
  outline: () => Outline;
  /** The Markdown within `text`, and where it begins there. */
  body: string;
  bodyOffset: number;
}

/** One step of reading; answers whether there is anything left for the next step to read. */
export type Stage = (draft: Draft) => boolean;

/** A file about which nothing is known yet. */
export function newDraft(raw: RawFile): Draft {
  return {
    raw,
    problems: [],
    text: '',
    header: '',
    headerOffset: 0,
    data: null,
    outline: () => NO_NODES,
    body: '',
    bodyOffset: 0,
  };
}

/** Whether the file is YAML as a whole, rather than Markdown with a header. */
export function isYaml({ raw }: Draft): boolean {
  return raw.file.endsWith('.yml');
}
