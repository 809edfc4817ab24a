// A catalogue → a built site in a folder, by Eleventy in a process of its own: none of its code is older than the start.

import { spawn } from 'node:child_process';
import { SETTINGS } from './makeView.ts';

/** What is built, and whereto. */
export interface BuildOptions {
  readonly catalogue: string;
  readonly output: string;
  /** The day as of which everything is worked out. */
  readonly asOf: string;
  /** Shows the findings at the top of each page. */
  readonly isDraft: boolean;
}

/** Eleventy keeps the text of every page until all are made: more than Node's own limit for a catalogue of 10,000 entries. */
const HEAP = '--max-old-space-size=12288'; // MiB

/** Thrown when Eleventy's process ends with a failure; the message holds what it printed. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed';
}

/**
 * Builds the site once, in a process that ends when `signal` is aborted.
 * Resolves with what the process printed when every file is written; rejects with BuildFailed.
 */
export function build({ catalogue, output, asOf, isDraft }: BuildOptions, signal?: AbortSignal): Promise<string> {
  const settings = {
    [SETTINGS.catalogue]: catalogue,
    [SETTINGS.output]: output,
    [SETTINGS.asOf]: asOf,
    [SETTINGS.draft]: isDraft ? 'yes' : 'no',
  };
  const words = [HEAP, '--import', 'tsx', 'node_modules/@11ty/eleventy/cmd.cjs', '--config=.eleventy.ts', '--quiet'];
  const eleventy = spawn(process.execPath, words, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(signal && { signal }),
  });
  let printed = '';
  eleventy.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  return new Promise((resolve, reject) => {
    eleventy.on('error', reject);
    eleventy.on('close', (code) => (code === 0 ? resolve(printed) : reject(new BuildFailed(failureIn(printed)))));
  });
}

function failureIn(printed: string): string {
  return `The site could not be built.\n${printed.trim()}`;
}
