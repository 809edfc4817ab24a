// The past of a view → its latest landings, each with the entries that it touched, by the names that they have now.

import type { Landing, Past, Step } from '../../model/history.ts';
import { kindOfFolder } from '../../model/kind.ts';
import { addressOf } from '../../model/reference.ts';
import { SITE_FILE } from '../../model/role.ts';
import type { View } from '../view.ts';

/** One file that a landing touched. */
export interface LandedFile {
  /** Its present path; of what is gone, its last. */
  readonly file: string;
  readonly step: Step;
  /** The title, or what the file is for. */
  readonly title: string;
  /** The entry's page; left out where there is none. */
  readonly href?: string;
}

/** A landing with the files that it touched, by path. */
export interface Landed {
  readonly landing: Landing;
  readonly files: readonly LandedFile[];
}

/** The latest landings, at most `most` of them. */
export function landedIn(view: View, most: number): Landed[] {
  const { past } = view;
  if (!past) return [];
  const files = filesByLanding(past);
  return past.history.slice(0, most).map((landing) => ({
    landing,
    files: (files.get(landing) ?? []).map(({ file, step }) => ({ file, step, ...nameOf(view, file) })),
  }));
}

/** The mark of a landing within the page of changes. */
export function anchorOf({ commit }: Landing): string {
  return `change-${commit.slice(0, 12)}`;
}

function filesByLanding({ lives }: Past): Map<Landing, { file: string; step: Step }[]> {
  const byLanding = new Map<Landing, { file: string; step: Step }[]>();
  for (const file of [...lives.keys()].sort()) {
    for (const { landing, step } of lives.get(file) ?? []) {
      const files = byLanding.get(landing);
      if (files) files.push({ file, step });
      else byLanding.set(landing, [{ file, step }]);
    }
  }
  return byLanding;
}

function nameOf({ catalogue }: View, file: string): { title: string; href?: string } {
  const [folder = '', name = ''] = file.split('/');
  const id = name.replace(/\.md$/, '');
  if (folder === SITE_FILE) return { title: 'The settings of the site' };
  if (folder === 'vocabulary') return { title: `The words of ${name.replace(/\.yml$/, '').replaceAll('-', ' ')}` };
  const kind = kindOfFolder(folder);
  const entry = kind && catalogue.entries[kind].get(id);
  return entry ? { title: entry.header.title, href: addressOf(entry.kind, entry.id) } : { title: id || file };
}
