// A frame of the page → what was said there of the build, for the records that people take away.

/** Where facts come from. */
export interface BuildMark {
  readonly site: string;
  /** The site's own address, e.g. "https://catalogue.example/". */
  readonly address: string;
  /** The day as of which the site was worked out. */
  readonly asOf: string;
  /** The commit of the content; "" where it is not known. */
  readonly commit: string;
}

/** Reads the marks that the page carries. */
export function buildMarkOf({ dataset }: HTMLElement): BuildMark {
  const { site = '', address = '', asOf = '', commit = '' } = dataset;
  return { site, address, asOf, commit };
}
