// The fields of the index that the code knows by name; all others come from the schemas.

/** What an entry is called. */
export const TITLE_FIELD = 'title';

/** The prose below the header. */
export const BODY_FIELD = 'body';

/** The phrases of the thesaurus that an entry says, each as one term; readers are not told of it. */
export const PHRASE_FIELD = '"';

/** The fields that no schema has, in their order before the others. */
export const HIDDEN_FIELDS: readonly string[] = [PHRASE_FIELD];
