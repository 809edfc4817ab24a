// A site and questions → what a first visit costs: bytes, requests and time, each question in a browser that knows nothing yet.

import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../../test/harness/browser.ts';
import { type FindFile, type Server, SLOW, serve } from './link.ts';

/** What one question cost. */
export interface Visit {
  readonly firstBytes: number;
  readonly firstRequests: number;
  readonly firstMs: number;
  readonly tenBytes: number;
  readonly tenMs: number;
}

/** Asks each question in a fresh browser over the slow line. */
export async function visitsOf(find: FindFile, asked: readonly string[]): Promise<Visit[]> {
  const browser = await openBrowser();
  const server = await serve(find, SLOW);
  const visits: Visit[] = [];
  for (const typed of asked) {
    const context = await browser.newContext();
    visits.push(await visit(context, server, typed));
    await context.close();
  }
  server.close();
  await browser.close();
  return visits;
}

async function visit(context: BrowserContext, server: Server, typed: string): Promise<Visit> {
  const page = await context.newPage();
  server.reset();
  await page.goto(`${server.origin}/#${encodeURIComponent(typed)}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.seen?.first !== undefined || window.seen?.failed, undefined, PATIENCE);
  const first = { ...server.fetched };
  const firstMs = await seenAt(page, typed);
  const moreFrom = await page.evaluate(() => performance.now());
  await page.evaluate(() => window.seen.more?.());
  const tenAt = await page.evaluate(() => window.seen.ten ?? 0);
  return {
    firstBytes: first.bytes,
    firstRequests: first.requests,
    firstMs,
    tenBytes: server.fetched.bytes,
    tenMs: firstMs + tenAt - moreFrom,
  };
}

const PATIENCE = { timeout: 120_000, polling: 20 };

async function seenAt(page: Page, typed: string): Promise<number> {
  const { first, failed } = await page.evaluate(() => ({ first: window.seen.first, failed: window.seen.failed }));
  if (first === undefined) throw new Error(`The page could not answer "${typed}". ${failed}`);
  return first;
}
