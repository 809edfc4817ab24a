// A forge of any sort → the addresses at which it shows a commit, and the past of a file.

import type { Site } from '../model/entry.generated.ts';

type Forge = NonNullable<Site['forge']>;

const COMMITS: Readonly<Record<Forge['type'], string>> = { github: 'commit', gitlab: '-/commit', forgejo: 'commit' };
const PASTS: Readonly<Record<Forge['type'], string>> = {
  github: 'commits',
  gitlab: '-/commits',
  forgejo: 'commits/branch',
};

/** Where the forge shows a commit. */
export function commitAddress({ type, url }: Forge, commit: string): string {
  return `${url}/${COMMITS[type]}/${commit}`;
}

/** Where the forge shows every commit of a file, told from the root of the repository. */
export function pastAddress({ type, url, branch }: Forge, path: string): string {
  return `${url}/${PASTS[type]}/${branch}/${path}`;
}
