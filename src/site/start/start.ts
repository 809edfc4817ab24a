// A catalogue under change → a site that is always made by the code and the entries as they stand.
//
//   change ──► stop the build that runs ──► a new Eleventy process ──► swap ──► tell the open pages
//                                                   │ fails
//                                                   └──► every page says so, until the next one succeeds

import { rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stagingFolder, swap } from '../../publish/swap.ts';
import { build } from '../build.ts';
import { serve } from '../serve/serve.ts';
import { failurePage } from './failurePage.ts';
import { openPages } from './openPages.ts';
import { watch } from './watch.ts';

/** What is served while one writes. */
export interface StartOptions {
  readonly catalogue: string;
  /** The folder of the built site; of this program alone. */
  readonly output: string;
  readonly port: number;
  readonly asOf: string;
  /** The folders and files besides the catalogue whose change means that code has changed. */
  readonly code: readonly string[];
  /** Is told each step, in a line. */
  readonly tell: (step: string) => void;
}

/** A running session; it ends with `close`. */
export interface Started {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds, serves and watches. Resolves when the first build has ended, well or badly. */
export async function start(options: StartOptions): Promise<Started> {
  const { output, port, catalogue, code } = options;
  const pages = openPages();
  const builds = buildsOf(options, pages.tellAll);
  const intercept = (request: IncomingMessage, response: ServerResponse) =>
    pages.accept(request, response) || showFailure(builds.failure(), request, response);
  const { url, close } = await serve({ folder: output, port, intercept });
  const unwatch = watch([catalogue, ...code], builds.again);
  await builds.again();
  return {
    url,
    close: async () => {
      unwatch();
      builds.stop();
      pages.closeAll();
      await close();
    },
  };
}

/** The builds of a session, one at a time: a new one stops the one that runs. */
function buildsOf(options: StartOptions, whenDone: () => void) {
  const { catalogue, output, asOf, tell } = options;
  let running: AbortController | undefined;
  let failed: string | undefined = 'The first build has not ended yet.';
  const again = async (changed?: string): Promise<void> => {
    running?.abort();
    const own = new AbortController();
    running = own;
    tell(changed === undefined ? 'Building the site' : `${changed} changed: building again`);
    const outcome = await buildOnce(own.signal);
    if (own.signal.aborted) return;
    failed = outcome;
    tell(outcome ?? 'Built');
    whenDone();
  };
  const buildOnce = async (signal: AbortSignal): Promise<string | undefined> => {
    const staged = stagingFolder(output);
    await rm(staged, { recursive: true, force: true });
    try {
      const printed = await build({ catalogue, output: staged, asOf, isDraft: true }, signal);
      if (printed) tell(printed);
      await swap(staged, output);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  return { again, failure: () => failed, stop: () => running?.abort() };
}

function showFailure(failure: string | undefined, { headers }: IncomingMessage, response: ServerResponse): boolean {
  const isPage = headers.accept?.includes('text/html') ?? false;
  if (failure === undefined || !isPage) return false;
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(failurePage(failure));
  return true;
}
