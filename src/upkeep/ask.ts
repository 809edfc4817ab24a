// One address → what its server says of it, asked for politely: the head alone first, few hops, a limit of time.

/** What became of an address. */
export interface Answer {
  readonly url: string;
  /** Busy: the server asks to be left alone for now, or refuses programs. It says nothing of the page. */
  readonly result:
    | 'fine'
    | 'moved'
    | 'gone'
    | 'busy'
    | 'failing'
    | 'insecure'
    | 'loop'
    | 'slow'
    | 'unreachable'
    | 'not asked';
  /** Where a page that has moved for good is now. */
  readonly to?: string;
  /** What the server said, e.g. 404. */
  readonly status?: number;
}

export interface AskOptions {
  /** Sent as the name of the program, with a page that says what it is. */
  readonly agent: string;
  readonly limitMs: number;
  /** Whether an address may be asked at all: one within our own network tells of nothing that readers can see. */
  readonly isPublic: (url: URL) => boolean;
}

/** More hops than these nobody needs. */
const HOPS = 5;

/** A server that does not know HEAD, or treats it unlike GET, is asked again in full. */
const ASK_IN_FULL: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 406, 410, 500, 501, 503]);

/** Follows an address until it answers. Never throws: what fails is the answer. */
export async function ask(url: string, options: AskOptions): Promise<Answer> {
  const seen = new Set<string>();
  let [at, isForGood] = [new URL(url), true];
  try {
    for (let hop = 0; hop <= HOPS; hop++) {
      if (!options.isPublic(at)) return { url, result: 'not asked' };
      if (seen.has(at.href)) return { url, result: 'loop' };
      seen.add(at.href);
      const { status, location } = await request(at, options);
      if (status < 300 || status > 399 || location === null) return told(url, at, isForGood, status);
      isForGood &&= status === 301 || status === 308;
      at = new URL(location, at);
    }
    return { url, result: 'loop' };
  } catch (error) {
    return { url, result: failureOf(error) };
  }
}

async function request(url: URL, options: AskOptions): Promise<{ status: number; location: string | null }> {
  const head = await send('HEAD', url, options);
  return ASK_IN_FULL.has(head.status) ? send('GET', url, options) : head;
}

async function send(method: string, url: URL, { agent, limitMs }: AskOptions) {
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': agent, accept: '*/*' },
    signal: AbortSignal.timeout(limitMs),
  });
  // Nobody reads the page itself.
  await answer.body?.cancel();
  return { status: answer.status, location: answer.headers.get('location') };
}

function told(url: string, at: URL, isForGood: boolean, status: number): Answer {
  if (status === 404 || status === 410) return { url, result: 'gone', status };
  if (status === 401 || status === 403 || status === 429) return { url, result: 'busy', status };
  if (status >= 400) return { url, result: 'failing', status };
  const hasMoved = isForGood && at.href !== url;
  return hasMoved ? { url, result: 'moved', to: at.href, status } : { url, result: 'fine', status };
}

function failureOf(error: unknown): Answer['result'] {
  if (error instanceof Error && error.name === 'TimeoutError') return 'slow';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  const code = cause && 'code' in cause ? String(cause.code) : '';
  return /SSL|TLS|CERT|EPROTO|SELF_SIGNED|ALTNAME|VERIFY/.test(code) ? 'insecure' : 'unreachable';
}
