// A browser → a fresh page of it, with a record of all that goes wrong there and all that it asks for.

import type { Page } from 'playwright-core';
import type { OpenBrowser } from '../harness/browser.ts';

/** A page with its record. */
export interface Watched {
  readonly page: Page;
  /** Errors on the console, breaches of the content security policy among them, errors thrown, and dialogs. */
  readonly faults: readonly string[];
  /** The addresses of all requests. */
  readonly requests: readonly string[];
}

/** A fresh page, not yet sent anywhere. */
export async function watchedPage(browser: OpenBrowser, width = 1280): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', async (dialog) => {
    faults.push(`A dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  return { page, faults, requests };
}
