// A view → the ids of every list of pages that a template is repeated for.

import { KINDS } from '../model/kind.ts';
import { termsOf } from '../model/vocabulary.ts';
import { FORM_KINDS } from '../propose/kinds.ts';
import { isRepeatable } from '../review/duplicates/listed.ts';
import { draftFolderOf } from './draftFolder.ts';
import { movedPages } from './moved.ts';
import { PUBLISHED_SCHEMAS } from './publishedSchemas.ts';
import type { View } from './view.ts';

/** Lists of ids by name. A class, because Eleventy copies plain objects into the data of each page, list by list. */
export class Lists {
  readonly [name: string]: readonly string[];
}

/** The kinds, areas, facets and their values, addresses that moved, repetitions, and schemas. */
export function idsOf(view: View): Lists {
  const { entries } = view.catalogue;
  return Object.assign(new Lists(), {
    ...Object.fromEntries(KINDS.map((kind) => [kind, [...entries[kind].keys()]])),
    area: [...termsOf(view.vocabulary, 'areas').keys()],
    facet: view.index.facets.map(({ name }) => name),
    facetValue: view.index.facets.flatMap(({ name, values }) => values.map(({ id }) => `${name}/${id}`)),
    moved: movedPages(view.catalogue).map(({ from }) => from),
    exported: KINDS.filter((kind) => kind !== 'scenario'),
    repetition: view.related.repetitions().map(({ id }) => id),
    schema: Object.keys(PUBLISHED_SCHEMAS),
    form: FORM_KINDS,
    repeatable: FORM_KINDS.filter(isRepeatable),
    draftFile: [...draftFolderOf(view).files.keys()],
  });
}
