// Many addresses → their answers: of one server one at a time, with a pause, and only a few servers at once.

import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, type AskOptions, ask } from './ask.ts';

export interface Round extends AskOptions {
  /** Between two questions to one server. */
  readonly pauseMs: number;
  /** So many servers are asked at once. */
  readonly atOnce: number;
}

/** The program as it calls itself, with what it may take; `site` is the address of the site. */
export function politely(site: string): Round {
  return {
    agent: `CyberCapabilityCatalogue-LinkCheck/1.0 (+${new URL('/about/', site).href})`,
    limitMs: 20_000,
    isPublic: isPublicName,
    pauseMs: 1_000,
    atOnce: 6,
  };
}

/** The answers in the order of the addresses. */
export async function askAll(urls: readonly string[], round: Round): Promise<Answer[]> {
  const answers = new Map<string, Answer>();
  const servers = [...byServer(urls).values()];
  const work = async (): Promise<void> => {
    for (let server = servers.shift(); server; server = servers.shift()) {
      for (const [at, url] of server.entries()) {
        if (at > 0) await pause(round.pauseMs);
        answers.set(url, await ask(url, round));
      }
    }
  };
  await Promise.all(Array.from({ length: round.atOnce }, work));
  return urls.flatMap((url) => answers.get(url) ?? []);
}

function byServer(urls: readonly string[]): Map<string, string[]> {
  const servers = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const { host } = new URL(url);
    servers.set(host, [...(servers.get(host) ?? []), url]);
  }
  return servers;
}

/** A name under which the whole world finds a server: no number, and nothing of a network's own. */
function isPublicName({ hostname, protocol }: URL): boolean {
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return (
    isWeb &&
    /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*[a-z\d]$/.test(hostname) &&
    !/\.(?:local|internal|localhost)$/.test(hostname)
  );
}
