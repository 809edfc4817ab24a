// Where a supplier or a body shows, on its own web domain, that it is who speaks for its entry.

/** The path from the root of the claimant's own host. */
export const PROOF_PATH = '/.well-known/cyber-capability-catalogue.txt';
