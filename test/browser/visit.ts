// A page of the built site → a browser's page that has come to rest on it.

import type { Page } from 'playwright-core';

/** Goes to an address and waits until script has done what it does by itself; the search says by then what it holds. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (new URL(address).pathname === '/search/')
    await page.locator('.app-search__sentence', { hasNotText: 'Loading' }).filter({ hasText: '.' }).waitFor();
}
