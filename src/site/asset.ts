// The files that pages name: styles and scripts, each under an address that carries its digest.

/** A file of the built site. */
export interface Asset {
  /** Its address, e.g. "/assets/site-1a2b3c4d.css". */
  readonly url: string;
  readonly text: string;
}

/**
 * The scripts, each the bundle of `browser/<name>.tsx`: "page" is loaded by every page, "entry" by the pages of entries,
 * "matches" by those with matches to compare, "propose" by the forms, which fetch "propose-checks" once they can be typed in, "reload" by all pages while one writes, and the others
 * by the page of their name.
 */
export const SCRIPTS = [
  'page',
  'entry',
  'search',
  'compare',
  'shortlist',
  'my-force',
  'matches',
  'propose',
  'propose-checks',
  'draft',
  'reload',
] as const;

/** All assets that pages name. */
export const ASSETS = ['styles', ...SCRIPTS] as const;

export type AssetName = (typeof ASSETS)[number];

/** The assets by name. */
export type Assets = Readonly<Record<AssetName, Asset>>;
