// The bytes of a mail → its sender, its words and its attachments, decoded: the only file that knows the mail parser.

import PostalMime, { type Attachment } from 'postal-mime';
import { type Author, NotTaken } from './brought.ts';

/** A mail, decoded. */
export interface Letter {
  readonly author: Partial<Author>;
  readonly subject: string;
  /** Its plain text, with `\n` line ends. */
  readonly text: string;
  readonly attachments: readonly { readonly name: string | null; readonly bytes: Uint8Array }[];
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
    text: text.replaceAll('\r\n', '\n'),
    attachments: attachments.map((one) => ({ name: one.filename, bytes: bytesOf(one) })),
  };
}

async function parsed(bytes: Uint8Array): ReturnType<typeof PostalMime.parse> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  } catch {
    throw new NotTaken('It is a mail that cannot be read.', 'Save it again from the mailbox, as .eml.');
  }
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
