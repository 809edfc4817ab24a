// What stands at an address is brought from a server here, which stands for one on the web: what it answers, and what is refused.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bring } from '../../src/bring/bring.ts';
import { type Ask, fetched } from '../../src/bring/fetched.ts';
import { NotBrought } from '../../src/bring/text.ts';
import { readAndCheck } from '../../src/compile.ts';
import { listFiles } from '../../src/read/files.ts';

const SITE = 'https://made-up.example';
const FILE = 'publiccodeYmlVersion: "0"\nname: Medusa\n';

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/publiccode.yml': (response) => response.end(FILE),
  '/once': (response) => response.writeHead(302, { location: '/publiccode.yml' }).end(),
  '/round': (response) => response.writeHead(301, { location: '/round' }).end(),
  '/insecure': (response) => response.writeHead(301, { location: 'http://made-up.example/publiccode.yml' }).end(),
  '/elsewhere': (response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
  '/page': (response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('<!doctype html>'),
  '/gone': (response) => response.writeHead(404).end(),
  // It never ends, so that it has to be given up while it comes.
  '/long': (response) => response.write('x'.repeat(2 ** 20 + 1)),
  '/bytes': (response) => response.end(Buffer.from([0xff, 0xfe, 0xfd])),
  '/slow': () => {},
};

const test = suite('what stands at an address');
const { catalogue } = readAndCheck(listFiles('test/check/base'), { asOf: '2030-02-01' });
let server: Server;
let ask: Ask;

test.before(async () => {
  server = createServer(({ url = '' }, response) => ANSWERS[url]?.(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ask = (address, init) => fetch(address.replace(SITE, here), init);
});

test.after(() => {
  server.closeAllConnections();
  server.close();
});

test('is brought, from where it has moved to as well', async () => {
  for (const path of ['/publiccode.yml', '/once']) assert.is(await fetched(SITE + path, ask), FILE);
});

for (const [address, says] of [
  [`${SITE}/round`, 'more than 5 times'],
  [`${SITE}/insecure`, '"http://made-up.example/publiccode.yml" is no secure address'],
  [`${SITE}/elsewhere`, '"file:///etc/passwd" is no secure address'],
  [`${SITE}/page`, 'a page for people'],
  [`${SITE}/gone`, 'answers 404'],
  [`${SITE}/long`, 'larger than 1 MiB'],
  [`${SITE}/bytes`, 'no text in UTF-8'],
  [`${SITE}/slow`, 'did not answer within 0.2 seconds'],
  ['http://made-up.example/publiccode.yml', 'no secure address'],
  ['https://me:secret@made-up.example/', 'no secure address'],
] as const)
  test(`is refused: ${address}`, async () => {
    const error = await fetched(address, ask, 200).catch((reason: unknown) => reason);
    assert.instance(error, NotBrought);
    assert.match((error as Error).message, says);
  });

test('is refused where nobody answers', async () => {
  const error = await fetched(SITE, () => fetch('http://127.0.0.1:1/')).catch((reason: unknown) => reason);
  assert.instance(error, NotBrought);
});

test('becomes a draft that names its address as the source', async () => {
  const given = { kind: 'capability', catalogue, day: '2030-02-01', ask } as const;
  const { header } = await bring(`${SITE}/publiccode.yml`, given);
  assert.match(JSON.stringify(header), '"title":"Medusa"');
  assert.match(JSON.stringify(header), `"url":"${SITE}/publiccode.yml"`);
});

const folder = mkdtempSync(join(tmpdir(), 'brought-'));
test.after(() => rmSync(folder, { recursive: true }));

for (const [what, text, says] of [
  ['a key that is none of ours, such as a slip', '{"header": {}, "boddy": ""}', 'is not of the form'],
  ['fields without a header', '{"title": "Medusa"}', 'is not of the form'],
  ['lists within lists without end', `{"header": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'more than 30 levels'],
] as const)
  test(`a file is refused: ${what}`, async () => {
    const file = join(folder, 'stated.json');
    writeFileSync(file, text);
    const error = await bring(file, { kind: 'capability', catalogue, day: '2030-02-01' }).catch((reason) => reason);
    assert.instance(error, NotBrought);
    assert.match(error.message, says);
  });

test.run();
