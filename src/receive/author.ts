// A sender, as a mail names one → a name and an address that can stand in a commit and in a report.

import { type Author, NotTaken } from './brought.ts';

/** What `--from` gives: "Name <address>" or an address alone. */
export function senderGiven(given: string): Partial<Author> {
  const [, name = '', address = given] = /^([^<]*)<([^<>]*)>$/.exec(given.trim()) ?? [];
  return { ...(name.trim() !== '' && { name: name.trim() }), address: address.trim() };
}

/** The author of a commit. Throws NotTaken where there is no address. */
export function authorOf({ name = '', address = '', time }: Partial<Author>): Author {
  if (!ADDRESS.test(address) || address.length > 254)
    throw new NotTaken(
      address === ''
        ? 'It does not say who sends it.'
        : `The sender "${address}" has no address that a commit can bear.`,
      'Give the sender: --from "Name <address>", in plain letters.',
    );
  const plain = plainName(name);
  return { name: plain === '' ? address : plain, address, ...(time !== undefined && time > 0 && { time }) };
}

/** Nothing that a mailbox may hold in quotation marks: they have no use in a commit. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/;

/** One short line without what git, a terminal or Markdown would take for something else. */
function plainName(name: string): string {
  return (
    name
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .replace(/[<>@`|[\]\\]/g, '')
      .slice(0, 100)
      // git takes these off both ends itself, and refuses what they are all of.
      .replace(/^[\s.,:;"']+|[\s.,:;"']+$/g, '')
  );
}
