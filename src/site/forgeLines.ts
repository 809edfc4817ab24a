// A line of a file of the catalogue → its address on the forge, as the file stood at the commit of this build.

import type { Line } from '../model/match.ts';
import type { View } from './view.ts';

type Address = (url: string, at: { commit: string | null; branch: string }, path: string) => string;

/** Where each forge shows a file. */
const VIEWERS: Readonly<Record<string, Address>> = {
  github: (url, { commit, branch }, path) => `${url}/blob/${commit ?? branch}/${path}`,
  gitlab: (url, { commit, branch }, path) => `${url}/-/blob/${commit ?? branch}/${path}`,
  forgejo: (url, { commit, branch }, path) => `${url}/src/${commit ? `commit/${commit}` : `branch/${branch}`}/${path}`,
};

/** The address; undefined where this deployment has no forge. */
export function lineAddress(
  { catalogue, build }: View,
  { file, line }: Pick<Line, 'file' | 'line'>,
): string | undefined {
  const { forge } = catalogue.site;
  if (!forge) return undefined;
  const at = { commit: build.commit, branch: forge.branch };
  return `${VIEWERS[forge.type]?.(forge.url, at, `catalogue/${file}`)}#L${line}`;
}
