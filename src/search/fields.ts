// The fields of the index that the code knows by name; all others come from the schemas.

/** What an entry is called. */
export const TITLE_FIELD = 'title';

/** The prose below the header. */
export const BODY_FIELD = 'body';

/** The whole title as one term; no field of a schema is called so, and readers are told of the title instead. */
export const NAME_FIELD = '=';

/** The phrases of the thesaurus that the prose says, each as one term; readers are not told of it. */
export const PHRASE_FIELD = '"';

/** The inflected forms of all words of a document; they add nothing to its score, and readers are not told of them. */
export const FORM_FIELD = '~';

/** The fields that no schema has, in their order before the others. */
export const HIDDEN_FIELDS: readonly string[] = [NAME_FIELD, PHRASE_FIELD, FORM_FIELD];
