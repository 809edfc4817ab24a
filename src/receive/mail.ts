// The bytes of a mail → its sender, its words and its attachments, decoded: the only file that knows the mail parser.

import PostalMime, { type Attachment, decodeWords } from 'postal-mime';
import { type Author, NotTaken } from './brought.ts';
import { charsetsIn } from './charsets.ts';
import { asWindowsMeans } from './decoded.ts';

/** A mail, decoded. */
export interface Letter {
  readonly author: Partial<Author>;
  readonly subject: string;
  /** Its plain text, with `\n` line ends. */
  readonly text: string;
  readonly attachments: readonly Attached[];
}

/** A file that is attached. */
export interface Attached {
  readonly name: string | null;
  readonly bytes: Uint8Array;
  /** In which its bytes are, as the mail says; undefined where it does not. */
  readonly charset: string | undefined;
}

/** Opens a mail. */
export async function openMail(bytes: Uint8Array): Promise<Letter> {
  const { headers, from, subject = '', date, text = '', attachments } = await parsed(bytes);
  if (headers.length === 0 || (from === undefined && subject === ''))
    throw new NotTaken(
      'It is neither an entry, nor a patch, nor a mail.',
      'An entry begins with a line "---"; a mail is saved with its headers, as .eml.',
    );
  const mailbox = from?.group ? from.group[0] : from;
  const time = Math.floor(Date.parse(date ?? '') / 1000);
  return {
    author: {
      ...(mailbox && { name: mailbox.name, address: mailbox.address }),
      ...(Number.isFinite(time) && { time }),
    },
    subject,
    text: asWindowsMeans(text).replaceAll('\r\n', '\n'),
    attachments: withCharsets(attachments, bytes),
  };
}

async function parsed(bytes: Uint8Array): ReturnType<typeof PostalMime.parse> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  } catch {
    throw new NotTaken('It is a mail that cannot be read.', 'Save it again from the mailbox, as .eml.');
  }
}

function withCharsets(attachments: readonly Attachment[], mail: Uint8Array): Attached[] {
  const labelled = charsetsIn(mail).map(({ name, charset }) => ({ name: decodeWords(name), charset }));
  return attachments.map((one) => {
    const at = labelled.findIndex(({ name }) => name === one.filename);
    // Two files may have one name: each label is used once.
    const [label] = at === -1 ? [] : labelled.splice(at, 1);
    return { name: one.filename, bytes: bytesOf(one), charset: label?.charset };
  });
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
