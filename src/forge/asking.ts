// One question to a forge's interface → its answer: no redirect is followed, nothing of the token is told.

/** A forge, and as whom it is asked. */
export interface Access {
  /** E.g. "https://api.forge.example". */
  readonly api: string;
  readonly token: string;
}

/** Thrown where a forge is not to be had or refuses; the message is a plain sentence, without the token. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
}

/** Asks, and answers with what the forge says. Throws NotAnswered where it does not, or refuses. */
export async function ask({ api, token }: Access, method: string, path: string, body?: object): Promise<unknown> {
  const told = path.replace(/\?.*/, '');
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
  }).catch((error: unknown) => {
    throw new NotAnswered(`The forge does not answer ${method} ${told}: ${causeOf(error)}.`);
  });
  if (!answer.ok) throw new NotAnswered(`The forge answered ${answer.status} to ${method} ${told}.`);
  return answer.json();
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
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
    if (!Array.isArray(found)) throw new NotAnswered('The forge answered with something else than a list.');
    all.push(...found.filter(isRecord));
    if (found.length < PAGE) break;
  }
  return all;
}

/** Whether a value has fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
