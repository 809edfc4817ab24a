// An entry, or one that is being written → what it is compared by.

import type { Reference } from '../../model/reference.ts';
import { type Rarity, type Weighed, weighed } from '../../text/rarity.ts';
import { stemmed } from '../../text/stems.ts';
import { type Address, addressOfSite } from './address.ts';
import { squashed, wordsOfName } from './names.ts';

/** What is known of an entry that is listed, or being written; anything but the title may be missing. */
export interface Described {
  readonly title: string;
  readonly aliases?: readonly string[];
  /** The name of who supplies it. */
  readonly supplier?: string;
  readonly website?: string;
  readonly summary?: string;
}

/** An entry to which others are held. */
export interface Listed extends Described {
  readonly reference: Reference;
}

/** What an entry is compared by. */
export interface Traits {
  /** The words of its title, without those of its supplier's name where others are left. */
  readonly name: ReadonlySet<string>;
  readonly squashed: readonly string[];
  readonly supplier: ReadonlySet<string>;
  readonly address: Address | undefined;
  readonly text: Weighed;
}

/** The traits of an entry; `rarity` says how much each word of a summary tells, `words` are those of its own. */
export function traitsOf(described: Described, rarity: Rarity, words = wordsOfText(described.summary ?? '')): Traits {
  const { title, aliases = [], supplier = '', website } = described;
  const [all, ofSupplier] = [wordsOfName(title), wordsOfName(supplier)];
  const own = new Set([...all].filter((word) => !ofSupplier.has(word)));
  return {
    name: own.size > 0 ? own : all,
    squashed: [title, ...aliases].map(squashed).filter((name) => name !== ''),
    supplier: ofSupplier,
    address: addressOfSite(website),
    text: weighed(words, rarity),
  };
}

/** The stems of a text. */
export function wordsOfText(text: string): string[] {
  return stemmed(text).map(({ stem }) => stem);
}
