// Turns a built folder into a running web server that behaves as a good static host would.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, type Request } from './answer.ts';

export type ServeOptions = {
  folder: string;
  /** 0 takes any free one. */
  port: number;
  /** Where to listen; by default on this machine alone. */
  host?: string;
  /** Answers a request before the folder does; says whether it has. */
  intercept?: (incoming: IncomingMessage, response: ServerResponse) => boolean;
};

/** A running server; `url` ends without a slash. */
export type Serving = { url: string; close(): Promise<void> };

/**
 * Serves a built folder until it is closed.
 * @example const { url, close } = await serve({ folder: '_site', port: 0 });
 */
export async function serve({ folder, port, host = '127.0.0.1', intercept }: ServeOptions): Promise<Serving> {
  const server = createServer((incoming, response) => {
    if (!intercept?.(incoming, response)) void respond(folder, incoming, response);
  });
  await listen(server, port, host);
  return { url: addressOf(server, host), close: () => close(server) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function respond(folder: string, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = requestOf(incoming);
  try {
    const { status, headers, body } = await answer(folder, request);
    const length = status === 304 ? {} : { 'content-length': body.length };
    response.writeHead(status, { ...headers, ...length });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${error instanceof Error ? error.message : error}\n`);
  }
}

function requestOf({ method = '', url = '', headers }: IncomingMessage): Request {
  const acceptEncoding = [headers['accept-encoding'] ?? ''].flat().join(',');
  return { method, url, acceptEncoding, ifNoneMatch: headers['if-none-match'] ?? '' };
}
