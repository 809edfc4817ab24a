// Files in memory → a server that sends them as over a slow line, and notes what each page fetched.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A file as it is sent. */
export interface Sent {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly isGzipped: boolean;
}

/** Finds a file by its path; undefined where there is none. */
export type FindFile = (path: string) => Sent | undefined;

/** A line: how long there and back, and how many bits a second. */
export interface Line {
  readonly roundTripMs: number;
  readonly bitsPerSecond: number;
}

/** What a page fetched so far; the page itself is not counted. */
export interface Fetched {
  bytes: number;
  requests: number;
}

/** A server that was started. */
export interface Server {
  readonly origin: string;
  readonly fetched: Fetched;
  /** Begins to count anew. */
  readonly reset: () => void;
  readonly close: () => void;
}

/** A line such as a phone has on a poor day; every file waits for those that were asked for before it. */
export const SLOW: Line = { roundTripMs: 150, bitsPerSecond: 1_600_000 };

/** Starts a server on a free port; without a line it sends at once. */
export async function serve(find: FindFile, line?: Line): Promise<Server> {
  const fetched: Fetched = { bytes: 0, requests: 0 };
  let lineFreeAt = 0;
  const server = createServer(async ({ url = '/' }, response) => {
    const file = find(url.replace(/[?#].*$/, ''));
    if (!file) return void response.writeHead(404).end();
    if (url !== '/') fetched.requests += 1;
    if (url !== '/') fetched.bytes += file.bytes.length;
    if (line) {
      const begin = Math.max(Date.now() + line.roundTripMs, lineFreeAt);
      lineFreeAt = begin + (8000 * file.bytes.length) / line.bitsPerSecond;
      await sleep(lineFreeAt - Date.now());
    }
    response.writeHead(200, {
      'content-type': file.type,
      ...(file.isGzipped && { 'content-encoding': 'gzip' }),
    });
    response.end(file.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const reset = () => {
    Object.assign(fetched, { bytes: 0, requests: 0 });
    lineFreeAt = 0;
  };
  return { origin: `http://127.0.0.1:${port}`, fetched, reset, close: () => server.close() };
}
