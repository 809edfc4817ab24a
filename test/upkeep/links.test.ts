// Links out of the catalogue are asked politely, and each way in which a server can fail has its own answer.

import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { askAll, politely, type Round } from '../../src/upkeep/askAll.ts';
import { linksIn } from '../../src/upkeep/links.ts';
import { renderLinks } from '../../src/upkeep/rounds.ts';
import { smallView } from '../site/smallView.ts';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly agent: string;
}

interface Given {
  server: Server;
  at: string;
  asked: Asked[];
  /** The most questions that were open at once. */
  most: number;
}

const links = suite<Given>('links out of the catalogue');
const ROUND: Round = { ...politely('https://catalogue.example/'), isPublic: () => true, limitMs: 10_000, pauseMs: 20 };

links.before(async (given) => {
  let open = 0;
  Object.assign(given, { asked: [], most: 0 });
  given.server = createServer((request, response) => {
    given.most = Math.max(given.most, ++open);
    response.once('close', () => open--);
    given.asked.push({
      method: request.method ?? '',
      path: request.url ?? '',
      agent: request.headers['user-agent'] ?? '',
    });
    const [, kind = ''] = (request.url ?? '').split('/');
    if (kind === 'slow') return;
    if (kind === 'no-head') response.statusCode = request.method === 'HEAD' ? 405 : 200;
    else if (kind in HOPS) response.writeHead(HOPS[kind]?.[0] ?? 0, { location: HOPS[kind]?.[1] });
    else response.statusCode = Number(kind) || 200;
    response.end(request.method === 'HEAD' ? undefined : 'x'.repeat(100_000));
  });
  await new Promise<void>((resolve) => given.server.listen(0, '127.0.0.1', resolve));
  given.at = `http://127.0.0.1:${(given.server.address() as AddressInfo).port}`;
});

links.after(({ server }) => {
  server.closeAllConnections();
  server.close();
});

const HOPS: Readonly<Record<string, [number, string]>> = {
  moved: [301, '/200'],
  'for-now': [302, '/200'],
  round: [301, '/about'],
  about: [301, '/round'],
  'to-nothing': [301, '/404'],
};

links('each answer of a server has its own word, and one server is asked one question at a time', async (given) => {
  const rows: [path: string, result: string, to?: string][] = [
    ['/200', 'fine'],
    ['/404', 'gone'],
    ['/410', 'gone'],
    ['/403', 'busy'],
    ['/429', 'busy'],
    ['/500', 'failing'],
    ['/no-head', 'fine'],
    ['/moved', 'moved', '/200'],
    ['/for-now', 'fine'],
    ['/to-nothing', 'gone'],
    ['/round', 'loop'],
  ];
  const answers = await askAll(
    rows.map(([path]) => given.at + path),
    ROUND,
  );
  assert.equal(
    answers.map(({ url, result, to }) => [url, result, to]),
    rows.map(([path, result, to]) => [given.at + path, result, to && given.at + to]),
  );
  assert.is(given.most, 1);
  assert.ok(given.asked.every(({ agent }) => agent.includes('+https://catalogue.example/about/')));
  assert.is(given.asked[0]?.method, 'HEAD');
});

links('a server that lets one wait too long is slow', async ({ at }) => {
  const answers = await askAll([`${at}/slow`], { ...ROUND, limitMs: 200 });
  assert.equal(
    answers.map(({ result }) => result),
    ['slow'],
  );
});

links('a server that speaks no TLS, and one that is not there, are told apart', async () => {
  const plain = createTcpServer((socket) => socket.on('data', () => socket.end('no TLS here\n')).on('error', () => {}));
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  const { port } = plain.address() as AddressInfo;
  const [insecure] = await askAll([`https://127.0.0.1:${port}/`], ROUND);
  await new Promise<void>((resolve) => plain.close(() => resolve()));
  const [nobody] = await askAll([`http://127.0.0.1:${port}/`], ROUND);
  assert.is(insecure?.result, 'insecure');
  assert.is(nobody?.result, 'unreachable');
});

links('nothing of a network of one’s own is asked', async ({ asked, at }) => {
  const before = asked.length;
  const own = [
    at,
    'http://localhost/',
    'https://router.local/',
    'http://169.254.169.254/',
    'http://[::1]/',
    'https://intranet/',
  ];
  const answers = await askAll(own, { ...ROUND, isPublic: politely('https://catalogue.example/').isPublic });
  assert.equal([...new Set(answers.map(({ result }) => result))], ['not asked']);
  assert.is(asked.length, before);
});

links('a server is left alone between two questions', async ({ at }) => {
  const start = performance.now();
  await askAll([`${at}/200`, `${at}/204`], { ...ROUND, pauseMs: 200 });
  assert.ok(performance.now() - start > 190);
});

links('every address of an entry is found once, with the files that name it', () => {
  const named = linksIn(smallView().catalogue);
  const urls = named.map(({ url }) => url);
  assert.is(new Set(urls).size, urls.length);
  assert.ok(urls.includes('https://labs.example/manual'));
  const found = named.find(({ url }) => url === 'https://labs.example/phone-reader');
  assert.equal(found?.files, ['capabilities/phone-reader.md']);
});

links('the report names what has to be looked at, as text', () => {
  const report = renderLinks(
    [
      { url: 'https://a.example/', result: 'fine', status: 200 },
      { url: 'https://b.example/|x', result: 'gone', status: 404 },
    ],
    [{ url: 'https://b.example/|x', files: ['routes/b.md'] }],
  );
  assert.match(report, /2 addresses asked; 1 to look at/);
  assert.not.match(report, /a\.example|https:/);
});

links.run();
