// What is listed, and an entry that is being written or reviewed → what it probably repeats. It runs in the browser too.

import type { Reference } from '../../model/reference.ts';
import { rarityIn, type Weighed } from '../../text/rarity.ts';
import { type Measures, reasonsFor, signalsOf, sureness } from './likeness.ts';
import { type Described, type Listed, type Traits, traitsOf, wordsOfText } from './traits.ts';

/** A listed entry that another probably repeats. */
export interface Duplicate {
  readonly reference: Reference;
  /** How sure it is, from 0 to 1, in two places. */
  readonly score: number;
  /** Why, in words, the weightiest first. @example "same website" */
  readonly reasons: readonly string[];
}

/** What is listed, made ready to be asked. */
export interface DuplicateIndex {
  /** What an entry probably repeats, the surest first. `own` is left out: the entry itself, where it is listed. */
  readonly like: (described: Described, own?: Reference) => readonly Duplicate[];
}

/** From so sure on, a repetition is worth a reviewer's look. */
const SURE = 0.5;

/** Makes entries of one kind ready to be asked. */
export function indexListed(listed: readonly Listed[]): DuplicateIndex {
  const words = listed.map(({ summary = '' }) => wordsOfText(summary));
  const rarity = rarityIn(words);
  const members = listed.map((one, at) => ({ reference: one.reference, traits: traitsOf(one, rarity, words[at]) }));
  const measures = measuresOf(members.map(({ traits }) => traits));
  const keys = new Map<string, Member[]>();
  for (const member of members) {
    for (const key of keysOf(member.traits)) {
      const same = keys.get(key);
      if (same) same.push(member);
      else keys.set(key, [member]);
    }
  }
  return {
    like: (described, own) => {
      const traits = traitsOf(described, rarity);
      const near = new Set(keysOf(traits).flatMap((key) => keys.get(key) ?? []));
      const found = [...near]
        .filter(({ reference }) => reference !== own)
        .map((member) => judged(member, traits, measures));
      return found
        .filter(({ score }) => score >= SURE)
        .sort((a, b) => b.score - a.score || (a.reference < b.reference ? -1 : 1));
    },
  };
}

interface Member {
  readonly reference: Reference;
  readonly traits: Traits;
}

function judged({ reference, traits }: Member, other: Traits, measures: Measures): Duplicate {
  const signals = signalsOf(traits, other, measures);
  return { reference, score: Math.round(sureness(signals) * 100) / 100, reasons: reasonsFor(signals) };
}

function measuresOf(all: readonly Traits[]): Measures {
  const hosts = new Map<string, number>();
  for (const { address } of all) if (address) hosts.set(address.host, (hosts.get(address.host) ?? 0) + 1);
  return { names: rarityIn(all.map(({ name }) => name)), sharing: (host) => hosts.get(host) ?? 0 };
}

/** How many words of a text an entry is looked up by, the most telling first. */
const WORDS = 6;

/** By what entries meet that may be one: a word of the title, the host, the rarest words of the text. */
function keysOf({ name, squashed: names, address, text }: Traits): string[] {
  return [
    ...Array.from(name, (word) => `title ${word}`),
    ...names.map((each) => `name ${each.replace(/\d+$/, '')}`),
    ...(address ? [`host ${address.host}`] : []),
    ...heaviest(text).map((word) => `text ${word}`),
  ];
}

/** The words that weigh most; to put all of them in order would take long. */
function heaviest(text: Weighed): string[] {
  const found: [word: string, weight: number][] = [];
  for (const each of text) {
    const at = found.findIndex(([, weight]) => weight < each[1]);
    if (at >= 0) found.splice(at, 0, each);
    else found.push(each);
    if (found.length > WORDS) found.pop();
  }
  return found.map(([word]) => word);
}
