// One question to a forge's interface → its answer: no redirect is followed, nothing of the token is told.

/** A forge, and as whom it is asked. */
export interface Access {
  /** E.g. "https://api.forge.example". */
  readonly api: string;
  readonly token: string;
}

/** Asks, and answers with what the forge says. Throws where it refuses. */
export async function ask({ api, token }: Access, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${api}/${path}`, {
    method,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': 'cyber-capability-catalogue',
    },
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`The forge answered ${answer.status} to ${method} ${path.replace(/\?.*/, '')}.`);
  return answer.json();
}

const PAGE = 50;
const PAGES = 20;

/** All records of a list that comes in pages; of an endless one, the first thousand. */
export async function pages(access: Access, path: string): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const sign = path.includes('?') ? '&' : '?';
    // "per_page" is the word of GitHub and GitLab, "limit" Forgejo's.
    const found = await ask(access, 'GET', `${path}${sign}per_page=${PAGE}&limit=${PAGE}&page=${page}`);
    if (!Array.isArray(found)) throw new Error('The forge answered with something else than a list.');
    all.push(...found.filter(isRecord));
    if (found.length < PAGE) break;
  }
  return all;
}

/** Whether a value has fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
