// The pages that are open in a browser while one writes: told of each new build over server-sent events.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { CHANGES_ADDRESS } from '../browser/changes.ts';

/** Keeps the connections of open pages. */
export function openPages() {
  const open = new Set<ServerResponse>();
  return {
    /** Takes a request if it is an open page's; answers whether it did. */
    accept({ url }: IncomingMessage, response: ServerResponse): boolean {
      if (url !== CHANGES_ADDRESS) return false;
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
      return true;
    },
    /** Tells every open page that there is a new build. */
    tellAll(): void {
      for (const response of open) response.write('data: built\n\n');
    },
    closeAll(): void {
      for (const response of open) response.end();
    },
  };
}
