// A catalogue → what is searched of it, and the set of files from which it is searched.

import type { Catalogue } from '../model/catalogue.ts';
import type { Card } from './card.ts';
import { documentsOf, type SearchDocument, type SearchedField, searchedFields } from './documents.ts';
import { type Facet, valuesOf } from './facet.ts';
import { facetsOf } from './facets.ts';
import { HIDDEN_FIELDS } from './fields.ts';
import { phrasesOf, phraseTermsOf } from './phrase.ts';
import { arranged } from './shards/arrange.ts';
import type { Searched } from './shards/contents.ts';
import { type Files, type Writing, writeShards } from './shards/write.ts';
import { termsAndSpellingsOf } from './terms.ts';
import { synonymListsOf, type Thesaurus, thesaurusOf } from './thesaurus.ts';

/** What is searched. Lists over documents are all in the order of the documents. */
export interface SearchIndex {
  readonly documents: readonly Omit<SearchDocument, 'entry'>[];
  readonly fields: readonly SearchedField[];
  readonly cards: readonly Card[];
  readonly facets: readonly Facet[];
  readonly thesaurus: Thesaurus;
}

/** What is searched of a catalogue. */
export function buildIndex(catalogue: Catalogue): SearchIndex {
  const documents = documentsOf(catalogue);
  return {
    documents,
    fields: searchedFields(),
    cards: documents.map(({ card }) => card),
    facets: facetsOf(
      catalogue,
      documents.map(({ entry }) => entry),
    ),
    thesaurus: thesaurusOf(synonymListsOf(catalogue.vocabulary)),
  };
}

/** The files, as the site serves them. The same index gives the same bytes. */
export function writeSearch(index: SearchIndex, writing: Writing): Files {
  return writeShards(searchedOf(index), writing);
}

/** The index analysed, with its documents in the order in which the files number them. */
export function searchedOf(index: SearchIndex): Searched {
  const { documents, fields, cards, facets, thesaurus } = index;
  const labels = labelsOf(index);
  const { terms, spellings } = termsAndSpellingsOf(documents, phraseTermsIn(index, labels));
  const hidden = HIDDEN_FIELDS.map((name) => ({ name, boost: 1 }));
  return arranged({
    documents: terms,
    fields: [...hidden, ...fields.map(({ name, label, weight }) => ({ name, label, boost: weight }))],
    spellings,
    thesaurus,
    supplyCount: cards.filter(({ group }) => group === 'supply').length,
    cards,
    texts: documents.map(({ text }) => text),
    labels,
    facets,
  });
}

/** For each document the terms of the phrases that it says. */
export function phraseTermsIn(index: Omit<SearchIndex, 'fields'>, labels = labelsOf(index)): string[][] {
  const phrases = phrasesOf(index.thesaurus);
  const documents = index.documents.map(({ card, text }, place) => ({ card, text, labels: labels[place] ?? [] }));
  return phraseTermsOf(documents, phrases);
}

function labelsOf({ cards, facets }: Pick<SearchIndex, 'cards' | 'facets'>): string[][] {
  return cards.map((_, document) => facets.flatMap((facet) => labelsIn(facet, document)));
}

function labelsIn(facet: Facet, document: number): string[] {
  return valuesOf(facet, document).map(({ label }) => label);
}
