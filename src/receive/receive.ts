// A received file → a branch that holds what was sent, by the one who sent it; or why it is not taken.

import { rootOf } from '../history/between.ts';
import { placeIn } from '../history/place.ts';
import type { RawDifference } from '../history/rawDiff.ts';
import { forbiddenIn } from './allowed.ts';
import { authorOf, senderGiven } from './author.ts';
import { type Author, type Brought, NotTaken } from './brought.ts';
import { opened } from './opened.ts';
import { placeOf } from './place.ts';
import { type Draft, openWorkshop, type Step, type Workshop } from './repository.ts';

/** What is to be received, and where. */
export interface Receiving {
  readonly bytes: Uint8Array;
  /** The name of the received file. */
  readonly name: string;
  /** The folder of entries, in a git repository. */
  readonly folder: string;
  /** The branch or commit on which the new branch is built. */
  readonly base: string;
  /** Who sent it, where that is known better than the file says: "Name <address>" or an address. */
  readonly from?: string | undefined;
  /** Which entry it is, e.g. "capability/autopsy", where the file does not say. */
  readonly as?: string | undefined;
}

/** A branch with what was sent. */
export interface Received {
  readonly branch: string;
  readonly base: string;
  readonly head: string;
  /** Whether the same was received before. */
  readonly isKnown: boolean;
  readonly authors: readonly Author[];
  readonly touched: readonly RawDifference[];
  readonly leftOut: readonly string[];
}

/** Receives a file. Throws NotTaken, and leaves no branch, where any of it may not be. */
export async function receive(receiving: Receiving): Promise<Received> {
  const { bytes, name, folder, base: revision } = receiving;
  const brought = await opened(bytes, name);
  const drafts = brought.map((one) => draftOf(one, receiving));
  const root = await rootOf(folder);
  if (root === undefined)
    throw new NotTaken(`The folder "${folder}" is not there, or in no git repository.`, 'Clone the catalogue first.');
  const place = placeIn(root, folder);
  const workshop = openWorkshop(root, place);
  try {
    const base = workshop.commitAt(revision);
    const head = drafts.reduce(workshop.commit, base);
    const touched = workshop.touched(base, head);
    const forbidden = forbiddenIn(touched, place, workshop.sizeOf);
    if (forbidden) throw new NotTaken(forbidden.message, forbidden.hint);
    return {
      ...branchFor(workshop, touched, head, place),
      base,
      head,
      authors: drafts.map(({ author }) => author),
      touched,
      leftOut: brought.flatMap(({ leftOut }) => leftOut),
    };
  } finally {
    workshop.close();
  }
}

function draftOf(brought: Brought, { from, as }: Receiving): Draft {
  const { parts, subject, message, author, leftOut } = brought;
  if (parts.length === 0)
    throw new NotTaken(
      `No entry and no patch is in it${leftOut.length > 0 ? `, only ${leftOut.slice(0, 5).map(shortened).join(', ')}` : ''}.`,
      'Attach the file that the form gave, whose name ends in .md, or put its text into the mail.',
    );
  const steps = parts.map(
    (part): Step => (part.is === 'patch' ? { patch: part.text } : { file: placeOf(part, as), text: tidy(part.text) }),
  );
  const title =
    subject
      .replace(/^(?:\s*\[[^\]]*\])+\s*/, '')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim() || 'Received without a subject';
  const sender = { ...author, ...(from !== undefined && senderGiven(from)) };
  return { author: authorOf(sender), message: `${title.slice(0, 200)}\n\n${message}`.trimEnd(), steps };
}

function shortened(name: string): string {
  return name.slice(0, 80);
}

/** As the reader takes it: without byte order mark, and with one line feed at the end. */
function tidy(text: string): string {
  return `${text.replace(/^\uFEFF/, '').trimEnd()}\n`;
}

function branchFor(
  workshop: Workshop,
  touched: readonly RawDifference[],
  head: string,
  place: string,
): Pick<Received, 'branch' | 'isKnown'> {
  const [first] = touched;
  const subject = (first?.path ?? '')
    .slice(place.length)
    .replace(/\.\w+$/, '')
    .replaceAll('/', '-');
  const branch = `received/${subject}-${workshop.treeOf(head).slice(0, 8)}`;
  return { branch, isKnown: !workshop.branch(branch, head) };
}
