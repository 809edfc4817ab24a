// What every export says of itself.

/** That a list is no tender and no approval, and how its gaps are to be read. */
export const NOTICE = 'This is market research, not a tender or an approved list. Empty means not stated.';
