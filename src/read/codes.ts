// Every code that reading can put on a finding, and the limits that some of them enforce.

export type ReadCode =
  | 'unexpected-file'
  | 'not-a-regular-file'
  | 'unreadable-file'
  | 'file-too-large'
  | 'not-utf8'
  | 'control-character'
  | 'no-front-matter'
  | 'front-matter-language'
  | 'unclosed-front-matter'
  | 'header-too-large'
  | 'header-not-a-mapping'
  | 'unknown-key'
  | 'yaml-syntax'
  | 'yaml-anchor'
  | 'yaml-alias'
  | 'yaml-tag'
  | 'yaml-directive'
  | 'yaml-merge'
  | 'yaml-duplicate-key'
  | 'yaml-key-not-text'
  | 'yaml-several-documents'
  | 'yaml-too-deep';

/** The most bytes that a file may have. */
export const FILE_LIMIT = 64 * 1024;

/** The most bytes that the header of a Markdown file may have. */
export const HEADER_LIMIT = 16 * 1024;

/** How many lists and mappings may stand one inside the other. */
export const DEPTH_LIMIT = 12;
