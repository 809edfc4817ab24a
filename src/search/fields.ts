// The fields of the index that the code knows by name; all others come from the schemas.

/** What an entry is called. */
export const TITLE_FIELD = 'title';

/** The prose below the header. */
export const BODY_FIELD = 'body';

/** The whole title as one term; no field of a schema is called so, and readers are told of the title instead. */
export const NAME_FIELD = '=';
