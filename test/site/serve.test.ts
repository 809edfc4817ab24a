// A built folder must be answered for as a good static host would, and nothing outside it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Serving, serve } from '../../src/site/serve/serve.ts';

type Reply = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

const serving = suite('serving a built folder');
const long = 'Capability. '.repeat(200);
let around: string;
let server: Serving;

serving.before(async () => {
  around = mkdtempSync(join(tmpdir(), 'serve-'));
  write('secret.txt', 'secret');
  write('site/index.html', '<h1>Home</h1>');
  write('site/areas/index.html', long);
  write('site/areas/list.json', '[]');
  write('site/search/one.bin', 'x'.repeat(2000));
  write('site/empty/leaf.txt', 'leaf');
  write('site/404.html', '<h1>Not found</h1>');
  write(
    'site/_headers',
    '# all\n/*\n  X-Frame-Options: DENY\n  Cache-Control: no-cache\n/search/*\n  Cache-Control: immutable\n',
  );
  symlinkSync(join(around, 'secret.txt'), join(around, 'site/leak.txt'));
  symlinkSync(around, join(around, 'site/out'));
  symlinkSync(join(around, 'site'), join(around, 'published'));
  server = await serve({ folder: join(around, 'published'), port: 0 });
});

serving.after(async () => {
  await server.close();
  rmSync(around, { recursive: true });
});

const answers: [path: string, status: number, type: string | undefined, body: string | undefined][] = [
  ['/', 200, 'text/html; charset=utf-8', '<h1>Home</h1>'],
  ['/areas/', 200, 'text/html; charset=utf-8', long],
  ['/areas/?a=1', 200, 'text/html; charset=utf-8', long],
  ['/areas/list.json', 200, 'application/json; charset=utf-8', '[]'],
  ['/areas/%6cist.json', 200, 'application/json; charset=utf-8', '[]'],
  ['/search/one.bin', 200, 'application/octet-stream', undefined],
  ['/none', 404, 'text/html; charset=utf-8', '<h1>Not found</h1>'],
  ['/empty/', 404, 'text/html; charset=utf-8', '<h1>Not found</h1>'],
  ['/areas/list.json/', 404, undefined, undefined],
  ['/_headers', 404, undefined, undefined],
  ['/%5Fheaders', 404, undefined, undefined],
  ['/../secret.txt', 404, undefined, undefined],
  ['/areas/../../secret.txt', 404, undefined, undefined],
  ['/%2e%2e/secret.txt', 404, undefined, undefined],
  ['/..%2fsecret.txt', 404, undefined, undefined],
  ['/..%5csecret.txt', 404, undefined, undefined],
  ['/leak.txt', 404, undefined, undefined],
  ['/out/secret.txt', 404, undefined, undefined],
  ['/out', 404, undefined, undefined],
  ['//areas', 404, undefined, undefined],
  ['/%', 404, undefined, undefined],
  ['/a%00b', 404, undefined, undefined],
];

for (const [path, status, type, body] of answers) {
  serving(`${path} is answered with ${status}`, async () => {
    const reply = await ask(path);
    assert.is(reply.status, status);
    if (type) assert.is(reply.headers['content-type'], type);
    if (body) assert.is(reply.body.toString(), body);
    assert.not.match(reply.body.toString(), 'secret');
  });
}

serving('a folder without its slash is sent to the one with it, query and all', async () => {
  const { status, headers } = await ask('/areas?a=1');
  assert.equal([status, headers.location], [301, '/areas/?a=1']);
});

serving('headers come from _headers, a later rule over an earlier one, and on a missing page too', async () => {
  assert.is((await ask('/areas/')).headers['cache-control'], 'no-cache');
  assert.is((await ask('/search/one.bin')).headers['cache-control'], 'immutable');
  assert.is((await ask('/none')).headers['x-frame-options'], 'DENY');
});

serving('what the reader has already is not sent again', async () => {
  const { etag } = (await ask('/areas/')).headers;
  const again = await ask('/areas/', { headers: { 'If-None-Match': String(etag) } });
  assert.equal([again.status, again.body.length, again.headers.etag], [304, 0, etag]);
  assert.is((await ask('/', { headers: { 'If-None-Match': String(etag) } })).status, 200);
});

serving('text is compressed for those who accept it, and bytes are not', async () => {
  const packed = await ask('/areas/', { headers: { 'Accept-Encoding': 'br, gzip' } });
  assert.is(packed.headers['content-encoding'], 'gzip');
  assert.is(packed.headers.vary, 'Accept-Encoding');
  assert.ok(packed.body.length < long.length);
  const refused = await ask('/areas/', { headers: { 'Accept-Encoding': 'gzip;q=0' } });
  assert.is(refused.headers['content-encoding'], undefined);
  const bytes = await ask('/search/one.bin', { headers: { 'Accept-Encoding': 'gzip' } });
  assert.is(bytes.headers['content-encoding'], undefined);
});

serving('HEAD says what GET would send, without the body', async () => {
  const { status, headers, body } = await ask('/areas/', { method: 'HEAD' });
  assert.equal([status, headers['content-length'], body.length], [200, String(long.length), 0]);
});

serving('nothing but GET and HEAD is answered', async () => {
  const { status, headers } = await ask('/', { method: 'POST' });
  assert.equal([status, headers.allow], [405, 'GET, HEAD']);
});

serving('a page that appears is served at once', async () => {
  write('site/new.txt', 'new');
  assert.is((await ask('/new.txt')).body.toString(), 'new');
});

serving.run();

const command = suite('npm run serve');

command('a missing folder is misuse, said in a sentence', () => {
  const { status, stderr } = runServe('no-such-folder');
  assert.is(status, 2);
  assert.is(stderr, 'There is no folder "no-such-folder": build it first (npm run build).\n');
});

command('a wrong port or option is misuse', () => {
  assert.is(runServe('.', '--port', 'x').status, 2);
  assert.is(runServe('.', '--prot', '1').status, 2);
});

command('--help says how to use it', () => {
  const { status, stdout } = runServe('--help');
  assert.is(status, 0);
  assert.match(stdout, 'Usage: npm run serve');
});

command.run();

function runServe(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', ...args], { encoding: 'utf8' });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(around, path)), { recursive: true });
  writeFileSync(join(around, path), text);
}

// node:http rather than fetch, which would tidy the path and unpack the body before we see them.
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Reply> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, ...options }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    });
    asked.once('error', reject).end();
  });
}
