// A secure address → the text that stands there: a file of a few hundred kilobytes, asked for once and within a minute, never run.

import { LARGEST, NotBrought, textIn } from './text.ts';

/** How an address is asked: `fetch`, or what stands for it in a test. */
export type Ask = (address: string, init: { redirect: 'manual'; signal: AbortSignal }) => Promise<Response>;

const MOST_REDIRECTS = 5;
const PATIENCE = 30_000; // milliseconds for all of it

/** The text at an address. Throws NotBrought, in a plain sentence, for whatever is not a text of at most 1 MiB there. */
export async function fetched(address: string, ask: Ask = fetch, patience = PATIENCE): Promise<string> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await followed(address, ask, signal);
    return textIn(await bytesOf(response), address);
  } catch (error) {
    if (error instanceof NotBrought) throw error;
    throw new NotBrought(
      signal.aborted
        ? `"${address}" did not answer within ${patience / 1000} seconds.`
        : `"${address}" cannot be reached: ${causeOf(error)}.`,
    );
  }
}

async function followed(address: string, ask: Ask, signal: AbortSignal): Promise<Response> {
  let at = secure(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await ask(at, { redirect: 'manual', signal });
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (next === null) return answered(response, at);
    await response.body?.cancel();
    at = secure(URL.canParse(next, at) ? new URL(next, at).href : next);
  }
  throw new NotBrought(`"${address}" leads on more than ${MOST_REDIRECTS} times.`);
}

/** Nobody on the way may read or change what is asked for, and no name and password go with it. */
function secure(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' && url.username === '' && url.password === '') return address;
  throw new NotBrought(`"${address}" is no secure address, expected one that begins with https://.`);
}

function answered(response: Response, address: string): Response {
  if (!response.ok) throw new NotBrought(`"${address}" answers ${response.status}: is it there, and open to all?`);
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? ''))
    throw new NotBrought(
      `"${address}" is a page for people: give the address of the file itself ("raw" on most forges).`,
    );
  return response;
}

/** What is longer is given up while it comes, whatever length it claims. */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > LARGEST) throw new NotBrought(`"${response.url}" is larger than 1 MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
