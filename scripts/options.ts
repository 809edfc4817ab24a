// The options that several commands share, each said once: what it is, and what --help says of it.

/** An option of a command: what `node:util` reads, and what a person reads. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly default?: string | string[];
  readonly multiple?: boolean;
  readonly short?: string;
  /** What stands for its value in the usage, e.g. "DIR"; left out for a switch. */
  readonly of?: string;
  /** What it does; a default is told by itself. */
  readonly says: string;
  /** Whether the command cannot do without it. */
  readonly isNeeded?: boolean;
}

export const CATALOGUE = { type: 'string', default: 'catalogue', of: 'DIR', says: 'the folder of entries' } as const;

export const AS_OF = {
  type: 'string',
  of: 'DATE',
  says: 'the day that counts as today (default: that of the last commit, or today where there are changes)',
} as const;

export const FORMAT = { type: 'string', default: 'text', of: 'FORM', says: 'text or json' } as const;

export const PORT = {
  type: 'string',
  default: '8080',
  of: 'PORT',
  says: 'where to listen; 0 takes any free one',
} as const;

export const HELP = { type: 'boolean', short: 'h', says: 'show this' } as const;
