// A report becomes one comment, written once and then kept up to date, in which nothing of a stranger's text acts.

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Target, writeComment } from '../../src/forge/comment.ts';
import { commentText, MARK } from '../../src/forge/commentText.ts';

const HEAD = 'a'.repeat(40);

interface Comment {
  readonly id: number;
  readonly user: { readonly type: string };
  body: string;
}

/** A forge of our own, with one open proposal, number 7. */
interface Forge {
  readonly server: Server;
  readonly target: Target;
  readonly comments: Comment[];
  readonly asked: string[];
}

const comments = suite<{ forge: Forge }>('the comment');

comments.before.each(async (given) => {
  given.forge = await openForge();
});

comments.after.each(({ forge }) => {
  forge.server.close();
});

comments('it is written once, and updated from then on', async ({ forge }) => {
  forge.comments.push({ id: 1, user: { type: 'User' }, body: `${MARK} by a person who copied the mark` });
  assert.is(await writeComment(forge.target, 'First'), 'written');
  assert.is(await writeComment(forge.target, 'Second'), 'updated');
  assert.is(forge.comments.length, 2);
  assert.match(forge.comments[1]?.body ?? '', /^<!-- catalogue-proposal -->\nSecond\n/);
  assert.match(forge.comments[0]?.body ?? '', /by a person/);
});

comments('a commit that no open proposal ends in gets none', async ({ forge }) => {
  assert.is(await writeComment({ ...forge.target, head: 'b'.repeat(40) }, 'Text'), 'no open proposal');
  assert.is(forge.comments.length, 0);
});

comments('a forge that refuses is told of, and the token is not', async ({ forge }) => {
  try {
    await writeComment({ ...forge.target, token: 'wrong-token' }, 'Text');
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), /answered 401/);
    assert.not.match(String(error), /wrong-token/);
  }
});

const ACTING: [what: string, report: string, never: RegExp][] = [
  ['a mention', 'Hello @acme/team and (@acme)', /(?<!`)@acme/],
  ['a link', '[press here](https://evil.example)', /\]\(/],
  ['a bare address', 'https://evil.example www.evil.example', /https:\/\/|www\.evil/],
  ['a link by reference', '[x]: https://evil.example', /\]:/],
  ['a picture', '![x](https://evil.example/x.png)', /!\[/],
  ['HTML', '<img src=x><a href="https://evil.example">x</a><script>', /<(?:img|a|script)/],
  ['HTML with attributes', '<details open onclick=x>', /<details open/],
  ['a second mark', MARK, /proposal -->[\s\S]*<!-- catalogue/],
  ['the number of another change', 'closes #12, GH-13', /#12|GH-13/],
  ['characters that do not show', 'a\u202eb\u0007c\ufeff', /\p{Cf}(?<!\u200b)|(?!\n)\p{Cc}/u],
];

for (const [what, report, never] of ACTING) {
  comments(`${what} stays text`, () => assert.not.match(commentText(report, HEAD), never));
}

comments('tables, folds and code stay, and it is never too long', () => {
  const kept = '<details><summary>More</summary>\n\n| a | `b@c` |\n|---|---|\n</details>';
  assert.ok(commentText(kept, HEAD).includes(kept));
  assert.ok(commentText('x'.repeat(1e6), HEAD).length < 65_536);
});

comments.run();

async function openForge(): Promise<Forge> {
  const [all, asked]: [Comment[], string[]] = [[], []];
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const isKnown = request.headers.authorization === 'Bearer right-token';
    response.statusCode = isKnown ? 200 : 401;
    response.end(JSON.stringify(isKnown ? answer(request, await text(request), all) : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, comments: all, asked, target: { api, repository: 'a/b', token: 'right-token', head: HEAD } };
}

function answer({ method, url = '' }: IncomingMessage, body: string, all: Comment[]): unknown {
  const path = url.replace(/\?.*/, '');
  if (path === '/repos/a/b/pulls')
    return [
      { number: 6, head: { sha: 'c'.repeat(40) } },
      { number: 7, head: { sha: HEAD } },
    ];
  if (path === '/repos/a/b/issues/7/comments' && method === 'GET') return all;
  const text: string = JSON.parse(body).body;
  if (method === 'POST') return all.push({ id: all.length + 1, user: { type: 'Bot' }, body: text });
  const own = all.find(({ id }) => path === `/repos/a/b/issues/comments/${id}`);
  if (own) own.body = text;
  return {};
}
