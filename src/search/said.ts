// Phrases that documents may say → which of them do: the texts of just those documents are fetched.

import { fold } from '../text/fold.ts';
import type { ReadPhrases } from './rank.ts';
import type { Searchable } from './searchable.ts';

/** Looks phrases up in the titles, summaries, texts and labels of the documents that are asked about. */
export function readPhrasesIn(searchable: Searchable): ReadPhrases {
  return async (asked) => {
    const documents = [...new Set(asked.map(({ document }) => document))];
    const said = await saidBy(searchable, documents);
    return (document, phrase) => said.get(document)?.some((part) => part.includes(` ${phrase} `)) ?? false;
  };
}

/** What each of the documents says, folded, in parts, so that no phrase runs from one into the next. */
async function saidBy(
  { cards, texts, labels }: Searchable,
  documents: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const [itsCard, itsText, itsLabels] = await Promise.all([cards(documents), texts(documents), labels(documents)]);
  const parts = (place: number) => [
    itsCard[place]?.title,
    itsCard[place]?.summary,
    itsText[place],
    ...(itsLabels[place] ?? []),
  ];
  return new Map(documents.map((document, place) => [document, parts(place).map((part) => ` ${fold(part ?? '')} `)]));
}
