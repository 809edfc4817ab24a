// What the pages show: a compiled catalogue, the assets that pages name, and what is known of this build.

import type { Compiled } from '../compile.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Past } from '../model/history.ts';
import type { Related } from '../model/related.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { SearchIndex } from '../search/build.ts';
import type { Assets } from './asset.ts';
import type { SearchFolder } from './searchFiles.ts';
import { type Roles, rolesIn } from './signers.ts';

/** What is known of one build. */
export interface Build {
  /** The commit of the content; null where it is not in git. */
  readonly commit: string | null;
  /** Whether the findings are shown at the top of each page: while one writes, never in publication. */
  readonly isDraft: boolean;
  /** What git tells of the catalogue; left out where it cannot tell all of it. */
  readonly past?: Past | undefined;
}

/** The files that are made of a catalogue and of our code, beside the pages. */
export interface Made {
  readonly assets: Assets;
  readonly search: SearchFolder;
  /** The text of every file of the catalogue, by its path there. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What is asked for titles and labels; the browser has it too where a whole view would be too much. */
export type Names = Pick<View, 'catalogue' | 'vocabulary'>;

/** Everything that a page can show. A class, because Eleventy merges plain objects key by key and leaves these alone. */
export class View {
  readonly catalogue: Catalogue;
  readonly related: Related;
  readonly findings: readonly Finding[];
  readonly index: SearchIndex;
  readonly search: SearchFolder;
  readonly assets: Assets;
  readonly texts: ReadonlyMap<string, string>;
  readonly build: Build;

  #roles: Roles | undefined;

  constructor(compiled: Compiled, made: Made, build: Build) {
    this.catalogue = compiled.catalogue;
    this.related = compiled.related;
    this.findings = compiled.findings;
    this.index = compiled.index;
    this.search = made.search;
    this.assets = made.assets;
    this.texts = made.texts;
    this.build = build;
  }

  /** The day as of which the site was worked out. */
  get asOf(): string {
    return this.related.asOf;
  }

  get past(): Past | undefined {
    return this.build.past;
  }

  /** For whom those sign who changed the catalogue. */
  get roles(): Roles {
    this.#roles ??= rolesIn(this.catalogue);
    return this.#roles;
  }

  get vocabulary(): Vocabulary {
    return this.catalogue.vocabulary;
  }
}
