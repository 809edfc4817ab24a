// A report on a commit → one comment on the open proposal that ends in that commit: written once, then kept up to date.

import { commentText, MARK } from './commentText.ts';

/** Where and as whom to write. GitHub and Forgejo answer at the same addresses. */
export interface Target {
  /** E.g. "https://api.forge.example"; of Forgejo with "/api/v1". */
  readonly api: string;
  /** "owner/name". */
  readonly repository: string;
  readonly token: string;
  /** The commit that was checked, from the forge itself and never from the report. */
  readonly head: string;
}

/** What became of the comment. */
export type Written = 'written' | 'updated' | 'no open proposal';

/** Writes or updates the comment. Throws where the forge refuses. */
export async function writeComment(target: Target, report: string): Promise<Written> {
  const number = await proposalOf(target);
  if (number === undefined) return 'no open proposal';
  const body = commentText(report, target.head);
  const own = await ownComment(target, number);
  if (own === undefined) {
    await ask(target, 'POST', `issues/${number}/comments`, { body });
    return 'written';
  }
  await ask(target, 'PATCH', `issues/comments/${own}`, { body });
  return 'updated';
}

/** Asked for by the commit alone: no name or number that somebody chose gets into an address. */
async function proposalOf(target: Target): Promise<number | undefined> {
  const open = await pages(target, 'pulls?state=open');
  const found = open.find((one) => isRecord(one.head) && one.head.sha === target.head);
  return typeof found?.number === 'number' ? found.number : undefined;
}

/** The comment that bears our mark and was written by the same account, which only a job has. */
async function ownComment(target: Target, number: number): Promise<number | undefined> {
  const comments = await pages(target, `issues/${number}/comments`);
  const own = comments.find(
    ({ body, user }) => typeof body === 'string' && body.startsWith(MARK) && isRecord(user) && isJob(user),
  );
  return typeof own?.id === 'number' ? own.id : undefined;
}

function isJob({ type, login }: Record<string, unknown>): boolean {
  return type === 'Bot' || (typeof login === 'string' && login.endsWith('-bot'));
}

const PAGE = 50;
const PAGES = 20;

async function pages(target: Target, path: string): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const sign = path.includes('?') ? '&' : '?';
    // "per_page" is GitHub's word, "limit" Forgejo's.
    const found = await ask(target, 'GET', `${path}${sign}per_page=${PAGE}&limit=${PAGE}&page=${page}`);
    if (!Array.isArray(found)) throw new Error('The forge answered with something else than a list.');
    all.push(...found.filter(isRecord));
    if (found.length < PAGE) break;
  }
  return all;
}

async function ask({ api, repository, token }: Target, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${api}/repos/${repository}/${path}`, {
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
