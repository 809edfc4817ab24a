// A report becomes one comment, written once and then kept up to date, in which nothing of a stranger's text acts.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { NotAnswered } from '../../src/forge/asking.ts';
import { writeComment } from '../../src/forge/comment.ts';
import { commentText, MARK } from '../../src/forge/commentText.ts';
import { SPEECHES, type Speech, type Target } from '../../src/forge/speech.ts';

const HEAD = 'a'.repeat(40);

interface Comment {
  readonly id: number;
  readonly isByJob: boolean;
  body: string;
}

/** A forge of our own, with one open proposal, number 7. */
interface Forge {
  readonly server: Server;
  readonly target: Target;
  readonly comments: Comment[];
}

type Answer = (method: string, path: string, body: string, all: Comment[]) => unknown;

const comments = suite('the comment');

const FORGES: Readonly<Record<string, Answer>> = { github: asGitHub, forgejo: asForgejo, gitlab: asGitLab };

for (const [name, answer] of Object.entries(FORGES)) {
  const speech = SPEECHES.get(name) as Speech;

  on(`${name}: it is written once, and updated from then on`, async (forge) => {
    forge.comments.push({ id: 1, isByJob: false, body: `${MARK} by a person who copied the mark` });
    assert.is(await writeComment(speech, forge.target, 'First'), 'written');
    assert.is(await writeComment(speech, forge.target, 'Second'), 'updated');
    assert.is(forge.comments.length, 2);
    assert.match(forge.comments[1]?.body ?? '', /^<!-- catalogue-proposal -->\nSecond\n/);
    assert.match(forge.comments[0]?.body ?? '', /by a person/);
  });

  on(`${name}: it is found among many`, async (forge) => {
    for (let id = 1; id <= 120; id++) forge.comments.push({ id, isByJob: false, body: 'Something else' });
    await writeComment(speech, forge.target, 'First');
    assert.is(await writeComment(speech, forge.target, 'Second'), 'updated');
    assert.is(forge.comments.length, 121);
  });

  on(`${name}: a commit that no open proposal ends in gets none`, async (forge) => {
    assert.is(await writeComment(speech, { ...forge.target, head: 'b'.repeat(40) }, 'Text'), 'no open proposal');
    assert.is(forge.comments.length, 0);
  });

  on(`${name}: a refusal is told of, and the token is not`, async (forge) => {
    try {
      await writeComment(speech, { ...forge.target, token: 'wrong-token' }, 'Text');
      assert.unreachable();
    } catch (error) {
      assert.match(String(error), /answered 401/);
      assert.not.match(String(error), /wrong-token/);
    }
  });

  on(`${name}: the token goes nowhere else`, async (forge) => {
    const elsewhere = createServer((request, response) =>
      response.writeHead(307, { location: `${forge.target.api}${request.url}` }).end(),
    );
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const api = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    const error = await writeComment(speech, { ...forge.target, api }, 'Text').catch((why) => why);
    elsewhere.close();
    assert.match(String(error), 'does not answer');
  });

  on(`${name}: a forge that is not to be had is told of in a sentence`, async (forge) => {
    const error = await writeComment(speech, { ...forge.target, api: 'http://127.0.0.1:1' }, 'Text').catch(
      (why) => why,
    );
    assert.instance(error, NotAnswered);
  });

  function on(title: string, check: (forge: Forge) => Promise<void>): void {
    comments(title, async () => {
      const forge = await openForge(answer);
      await check(forge).finally(() => forge.server.close());
    });
  }
}

const ACTING: [what: string, report: string, never: RegExp][] = [
  ['a mention', 'Hello @acme/team and (@acme)', /@acme/],
  ['a mention behind a sign of code that nothing closes', 'Hello `@acme', /@acme/],
  ['a sign that is written by its number or name', '&#64;acme &#x40;acme &commat;acme', /&(?:#|commat)/],
  ['such a sign in code that is none', '\\<code>&#64;acme</code>', /&#64;/],
  ['the number of another change behind a sign', '&#12 and more', /#12/],
  ['a link', '[press here](https://evil.example)', /\]\(/],
  ['a bare address', 'https://evil.example www.evil.example', /https:\/\/|www\.evil/],
  ['a link by reference', '[x]: https://evil.example', /\]:/],
  ['a picture', '![x](https://evil.example/x.png)', /!\[/],
  ['HTML', '<img src=x><a href="https://evil.example">x</a><script>', /<(?:img|a|script)/],
  ['HTML with attributes', '<details open onclick=x>', /<details open/],
  ['a second mark', MARK, /proposal -->[\s\S]*<!-- catalogue/],
  ['the number of another change', 'closes #12, GH-13', /#12|GH-13/],
  ['an order to GitLab', 'Text\n/approve\n  /merge', /^\s*\/\w/m],
  ['a label, milestone, snippet or epic', '~"bug" %3 $4 &5', /[~%$&]["\d]/],
  ['characters that do not show', 'a\u202eb\u0007c\ufeff', /\p{Cf}(?<!\u200b)|(?!\n)\p{Cc}/u],
];

for (const [what, report, never] of ACTING) {
  comments(`${what} stays text`, () => assert.not.match(commentText(report, HEAD), never));
}

comments('tables, folds and code stay, and it is never too long', () => {
  const kept =
    '<details><summary>More</summary>\n\n| a | `b@c` | <code>d&#124;e&#64;f</code> |\n|---|---|---|\n</details>';
  assert.ok(commentText(kept, HEAD).includes(kept));
  assert.ok(commentText('x'.repeat(1e6), HEAD).length < 65_536);
});

comments.run();

async function openForge(answer: Answer): Promise<Forge> {
  const all: Comment[] = [];
  const server = createServer(async (request, response) => {
    const isKnown = request.headers.authorization === 'Bearer right-token';
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const found = isKnown ? answer(request.method ?? '', path, await text(request), all) : {};
    response.statusCode = isKnown ? 200 : 401;
    response.end(JSON.stringify(Array.isArray(found) ? page(found, new URLSearchParams(query)) : found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, comments: all, target: { api, repository: 'a/b', token: 'right-token', head: HEAD } };
}

function page(list: readonly unknown[], query: URLSearchParams): readonly unknown[] {
  const [size, number] = [Number(query.get('per_page')), Number(query.get('page'))];
  return list.slice((number - 1) * size, number * size);
}

function asGitHub(method: string, path: string, body: string, all: Comment[]): unknown {
  if (path === '/user') return { id: 5 };
  if (path === '/repos/a/b/pulls')
    return [
      { number: 6, head: { sha: 'c'.repeat(40) } },
      { number: 7, head: { sha: HEAD } },
    ];
  if (path === '/repos/a/b/issues/7/comments' && method === 'GET')
    return all.map(({ isByJob, ...one }) => ({
      ...one,
      user: isByJob ? { id: 5, type: 'Bot', login: 'catalogue' } : { id: 6, type: 'User', login: 'evil-bot' },
    }));
  if (path === '/repos/a/b/issues/7/comments' && method === 'POST') return added(all, body);
  return method === 'PATCH' && changed(all, body, (id) => path === `/repos/a/b/issues/comments/${id}`);
}

function asForgejo(...asked: Parameters<Answer>): unknown {
  const found = asGitHub(...asked);
  // It knows no apps: every account is a person's to it.
  return JSON.parse(JSON.stringify(found ?? null).replaceAll('"Bot"', '"User"'));
}

function asGitLab(method: string, path: string, body: string, all: Comment[]): unknown {
  const project = '/projects/a%2Fb/merge_requests';
  if (path === '/user') return { id: 5 };
  if (path === project)
    return [
      { iid: 6, sha: 'c'.repeat(40) },
      { iid: 7, sha: HEAD },
    ];
  if (path === `${project}/7/notes` && method === 'GET')
    return all.map(({ isByJob, ...one }) => ({ ...one, author: { id: isByJob ? 5 : 6 } }));
  if (path === `${project}/7/notes` && method === 'POST') return added(all, body);
  return method === 'PUT' && changed(all, body, (id) => path === `${project}/7/notes/${id}`);
}

function added(all: Comment[], body: string): object {
  all.push({ id: all.length + 1, isByJob: true, body: JSON.parse(body).body });
  return {};
}

function changed(all: readonly Comment[], body: string, isMeant: (id: number) => boolean): object {
  const own = all.find(({ id }) => isMeant(id));
  if (own) own.body = JSON.parse(body).body;
  return {};
}
