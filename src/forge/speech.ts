// The forges → how each is asked for the proposal that ends in a commit, for our comment on it, and to write one.

import { type Access, ask, isRecord, pages } from './asking.ts';

/** Where to write. */
export interface Target extends Access {
  /** "owner/name"; of GitLab with all its groups. */
  readonly repository: string;
  /** The commit that was checked, from the forge itself and never from the report. */
  readonly head: string;
}

/** How a forge is spoken to. */
export interface Speech {
  /** The number of the open proposal: it is found by the commit, so that no name that somebody chose gets into an address. */
  readonly proposal: (target: Target) => Promise<number | undefined>;
  /** Our own comment on it, known by how it begins. */
  readonly own: (target: Target, proposal: number, mark: string) => Promise<number | undefined>;
  readonly write: (target: Target, proposal: number, body: string) => Promise<unknown>;
  readonly update: (target: Target, proposal: number, comment: number, body: string) => Promise<unknown>;
}

/** GitHub tells a job nothing of its own account. A comment is ours if an app wrote it: no person can have such an account. */
const GITHUB: Speech = {
  proposal: async (target) => {
    const open = await pages(target, `repos/${target.repository}/pulls?state=open`);
    return numberIn(
      open.find(({ head }) => isRecord(head) && head.sha === target.head),
      'number',
    );
  },
  own: async (target, proposal, mark) => {
    const comments = await pages(target, `repos/${target.repository}/issues/${proposal}/comments`);
    return numberIn(
      comments.find(({ body, user }) => startsWith(body, mark) && isRecord(user) && user.type === 'Bot'),
      'id',
    );
  },
  write: (target, proposal, body) =>
    ask(target, 'POST', `repos/${target.repository}/issues/${proposal}/comments`, { body }),
  update: (target, _, comment, body) =>
    ask(target, 'PATCH', `repos/${target.repository}/issues/comments/${comment}`, { body }),
};

/** Forgejo answers at the same addresses. A comment is ours if the account of the token wrote it. */
const FORGEJO: Speech = {
  ...GITHUB,
  own: async (target, proposal, mark) => {
    const comments = await pages(target, `repos/${target.repository}/issues/${proposal}/comments`);
    const isOurs = await ownershipOf(target);
    return numberIn(
      comments.find(({ body, user }) => startsWith(body, mark) && isOurs(user)),
      'id',
    );
  },
};

/** GitLab calls a proposal a merge request and a comment a note. A note is ours if the account of the token wrote it. */
const GITLAB: Speech = {
  proposal: async (target) => {
    const open = await pages(target, `${projectOf(target)}/merge_requests?state=opened`);
    return numberIn(
      open.find(({ sha }) => sha === target.head),
      'iid',
    );
  },
  own: async (target, proposal, mark) => {
    const notes = await pages(target, `${projectOf(target)}/merge_requests/${proposal}/notes`);
    const isOurs = await ownershipOf(target);
    return numberIn(
      notes.find(({ body, author }) => startsWith(body, mark) && isOurs(author)),
      'id',
    );
  },
  write: (target, proposal, body) =>
    ask(target, 'POST', `${projectOf(target)}/merge_requests/${proposal}/notes`, { body }),
  update: (target, proposal, note, body) =>
    ask(target, 'PUT', `${projectOf(target)}/merge_requests/${proposal}/notes/${note}`, { body }),
};

/** Every forge that we speak to, by its name. */
export const SPEECHES: ReadonlyMap<string, Speech> = new Map([
  ['github', GITHUB],
  ['forgejo', FORGEJO],
  ['gitlab', GITLAB],
]);

function projectOf({ repository }: Target): string {
  return `projects/${encodeURIComponent(repository)}`;
}

/** Whether an account is that of the token. */
async function ownershipOf(target: Target): Promise<(account: unknown) => boolean> {
  const self = await ask(target, 'GET', 'user');
  return (account) => isRecord(account) && isRecord(self) && typeof self.id === 'number' && account.id === self.id;
}

function startsWith(body: unknown, mark: string): boolean {
  return typeof body === 'string' && body.startsWith(mark);
}

function numberIn(record: Record<string, unknown> | undefined, name: string): number | undefined {
  const value = record?.[name];
  return typeof value === 'number' ? value : undefined;
}
