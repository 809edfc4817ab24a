// The files that pages name: styles and scripts, each under an address that carries its digest.

/** A file of the built site. */
export interface Asset {
  /** Its address, e.g. "/assets/site-1a2b3c4d.css". */
  readonly url: string;
  readonly text: string;
}

/** The assets that pages name. */
export interface Assets {
  readonly styles: Asset;
  /** What every page loads: the header's search and the menu on a small screen. */
  readonly page: Asset;
  /** What the search page loads besides. */
  readonly search: Asset;
  /** What pages load besides while one writes. */
  readonly draft: Asset;
}
