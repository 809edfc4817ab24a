// What the forms are told by the site: the vocabulary, the names that are taken, and this deployment.

import type { Parameter, Site, Term } from '../model/entry.generated.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** What every form is told. */
export interface PublishedSetting {
  readonly site: Pick<Site, 'name' | 'url' | 'forge' | 'contacts' | 'review-months'>;
  readonly terms: Readonly<Record<string, readonly Term[]>>;
  readonly parameters: readonly Parameter[];
}

/** The entries of a kind by their names. */
export interface PublishedNames {
  /** Id and title, by title. */
  readonly names: readonly (readonly [id: string, title: string])[];
  /** Ids that no new entry may have: earlier ones, and those of entries that are gone. */
  readonly taken: readonly string[];
}

/** The setting as it is published. */
export function publishSetting(site: Site, { terms, parameters }: Vocabulary): PublishedSetting {
  const { name, url, forge, contacts } = site;
  return {
    site: { name, url, ...(forge && { forge }), ...(contacts && { contacts }), 'review-months': site['review-months'] },
    terms: Object.fromEntries([...terms].map(([file, all]) => [file, [...all.values()]])),
    parameters: [...parameters.values()],
  };
}

/** The vocabulary as the checks ask for it. */
export function vocabularyIn({ terms, parameters }: PublishedSetting): Vocabulary {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    terms: new Map(Object.entries(terms).map(([file, all]) => [file, byId(all)])),
    parameters: byId(parameters),
    synonyms: [],
  };
}
