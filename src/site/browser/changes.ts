// The address at which the server of `npm start` tells open pages of a new build.

/** Server-sent events: a message for each build. */
export const CHANGES_ADDRESS = '/changes';
