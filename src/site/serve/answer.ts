// Turns a request for a built folder into the whole answer: status, headers and body.
import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType, isText } from './content-type.ts';
import { findFile } from './find-file.ts';
import { headersFor, parseHeaderRules } from './header-rules.ts';

export type Request = { method: string; url: string; acceptEncoding: string; ifNoneMatch: string };
export type Answer = { status: number; headers: Record<string, string>; body: Buffer };

const nothing = Buffer.alloc(0);
const leastGzip = 1024; // bytes; below this the compressed form is hardly smaller

/** Answers one request; the folder is resolved afresh each time, so that a newly published one shows at once. */
export async function answer(folder: string, request: Request): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
  const { pathname, search } = split(request.url);
  const root = await realpath(folder);
  const found = await findFile(root, pathname);
  const headers = headersFor(await readRules(root), pathname);
  if (!found) return sendMissing(root, headers, request);
  if ('redirect' in found)
    return { status: 301, headers: { ...headers, location: found.redirect + search }, body: nothing };
  return sendFile(found.file, headers, request);
}

function split(url: string): { pathname: string; search: string } {
  const [pathname = '', ...search] = url.split('?');
  return { pathname, search: search.length ? `?${search.join('?')}` : '' };
}

async function readRules(root: string) {
  const text = await readFile(join(root, '_headers'), 'utf8').catch(() => '');
  return parseHeaderRules(text);
}

async function sendMissing(root: string, headers: Record<string, string>, request: Request): Promise<Answer> {
  const page = await findFile(root, '/404.html');
  if (!page || 'redirect' in page) return plain(404, 'There is no such page.', headers);
  const sent = await sendFile(page.file, headers, { ...request, ifNoneMatch: '' });
  return { ...sent, status: 404 };
}

async function sendFile(file: string, hostHeaders: Record<string, string>, request: Request): Promise<Answer> {
  const bytes = await readFile(file);
  const type = contentType(file);
  const headers = { 'content-type': type, etag: etagOf(bytes), ...hostHeaders };
  if (isSame(headers.etag, request.ifNoneMatch)) return { status: 304, headers, body: nothing };
  return { status: 200, ...(await pack(bytes, headers, isText(type), request)) };
}

// A weak tag, because one tag stands for the plain and for the compressed form.
function etagOf(bytes: Buffer): string {
  return `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

function isSame(etag: string, ifNoneMatch: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag));
}

async function pack(bytes: Buffer, headers: Record<string, string>, mayPack: boolean, { acceptEncoding }: Request) {
  if (!mayPack || bytes.length < leastGzip) return { headers, body: bytes };
  const varied = { ...headers, vary: 'Accept-Encoding' };
  if (!acceptsGzip(acceptEncoding)) return { headers: varied, body: bytes };
  return { headers: { ...varied, 'content-encoding': 'gzip' }, body: await promisify(gzip)(bytes) };
}

function acceptsGzip(acceptEncoding: string): boolean {
  return acceptEncoding
    .split(',')
    .some((coding) => /^\s*gzip\s*(;|$)/i.test(coding) && !/;\s*q=0(\.0*)?\s*$/.test(coding));
}

function plain(status: number, sentence: string, headers: Record<string, string>): Answer {
  return {
    status,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
    body: Buffer.from(`${sentence}\n`),
  };
}
