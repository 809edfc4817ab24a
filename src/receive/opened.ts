// The bytes of a received file → what was brought: a bare entry, a patch, a mail, or a box of mails.

import { FILE_LIMIT } from '../read/codes.ts';
import { type Brought, NotTaken, type Part } from './brought.ts';
import { decoded } from './decoded.ts';
import { type Letter, openMail } from './mail.ts';
import { mailsIn } from './mbox.ts';
import { entryIn, isEntry, isPatch, messageOf, pathSaid } from './said.ts';

/** In bytes: an entry with its mail around it is a tenth of it. */
const LARGEST = 1024 * 1024;
const MOST_MAILS = 50;

/** Opens a received file, which has the name `name` here and is in that charset, where somebody says so. */
export async function opened(bytes: Uint8Array, name: string, charset?: string): Promise<Brought[]> {
  if (bytes.length > LARGEST)
    throw new NotTaken('It is larger than 1 MiB.', `An entry is at most ${FILE_LIMIT / 1024} KiB: send it alone.`);
  const text = decoded(bytes, charset);
  if (isEntry(text)) return [bare({ is: 'entry', text, name, path: null })];
  if (/^diff --git /.test(text)) return [bare({ is: 'patch', text })];
  const mails = mailsIn(bytes);
  if (mails.length > MOST_MAILS) throw new NotTaken(`It holds more than ${MOST_MAILS} mails.`, 'Send them apart.');
  const brought = await Promise.all(mails.map(async (mail) => letterBrought(await openMail(mail))));
  return brought.flat();
}

async function letterBrought(letter: Letter): Promise<Brought[]> {
  const { author, subject, text, attachments } = letter;
  const patches = attachments.filter((one) => /\.(?:patch|diff|eml|mbox)$/i.test(one.name ?? ''));
  // A patch that is attached names its own author.
  const within = (
    await Promise.all(patches.map(({ bytes, name, charset }) => opened(bytes, name ?? 'patch', charset)))
  ).flat();
  const entries = attachments.filter((one) => /\.(?:md|markdown)$/i.test(one.name ?? ''));
  const said = pathSaid(text);
  const path = entries.length === 1 ? said : null;
  const parts: Part[] = entries.map(({ bytes, name, charset }) => ({
    is: 'entry',
    text: decoded(bytes, charset),
    name,
    path,
  }));
  if (parts.length + within.length === 0) parts.push(...inText(text, said));
  const taken = new Set([...patches, ...entries]);
  const leftOut = attachments
    .filter((one) => !taken.has(one))
    .map(({ name }) => name ?? 'an attachment without a name');
  const own = { author, subject, message: messageOf(text), parts, leftOut };
  return [
    ...(parts.length > 0 || within.length === 0 ? [own] : []),
    ...within.map((one) => ({ ...one, author: { ...author, ...one.author } })),
  ];
}

function inText(text: string, path: string | null): Part[] {
  if (isPatch(text)) return [{ is: 'patch', text }];
  const entry = entryIn(text);
  return entry === undefined ? [] : [{ is: 'entry', text: entry, name: null, path }];
}

function bare(part: Part): Brought {
  return { author: {}, subject: '', message: '', parts: [part], leftOut: [] };
}
