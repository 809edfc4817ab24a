// What is said of each YAML feature that the catalogue refuses, wherever it is noticed.

import { DEPTH_LIMIT, type ReadCode } from './codes.ts';

/** What was met and expected, and how to mend it. */
export interface Wording {
  readonly message: string;
  readonly hint: string | null;
}

type YamlCode = Exclude<Extract<ReadCode, `yaml-${string}`>, 'yaml-syntax'>;

/** The wording of each refused YAML feature. */
export const WORDING: Readonly<Record<YamlCode, Wording>> = {
  'yaml-anchor': {
    message: 'Unexpected anchor "&", expected a plain value.',
    hint: 'Delete it, or put quotation marks round text that begins with "&".',
  },
  'yaml-alias': {
    message: 'Unexpected alias "*", expected the value itself.',
    hint: 'Write the value out, or put quotation marks round text that begins with "*".',
  },
  'yaml-tag': {
    message: 'Unexpected tag "!", expected a plain value.',
    hint: 'Delete it, or put quotation marks round text that begins with "!".',
  },
  'yaml-directive': {
    message: 'Unexpected YAML directive "%", expected lines of the form "key: value".',
    hint: 'Delete the line.',
  },
  'yaml-merge': {
    message: 'Unexpected merge key "<<", expected the name of a field.',
    hint: 'Write the fields out.',
  },
  'yaml-duplicate-key': {
    message: 'Unexpected second use of a key, expected each key once.',
    hint: 'Delete one of the two, or join their values.',
  },
  'yaml-key-not-text': {
    message: 'Unexpected key that is no text, expected the name of a field.',
    hint: 'Put quotation marks round the key, or round a value that begins with "{" or "[".',
  },
  'yaml-several-documents': {
    message: 'Unexpected second YAML document, expected one.',
    hint: 'Delete the line "---" or "..." and what follows it.',
  },
  'yaml-too-deep': {
    message: `Unexpected depth, expected at most ${DEPTH_LIMIT} lists and mappings one inside the other.`,
    hint: 'Say it with fewer levels.',
  },
};
