// A filter on what many entries leave open: what meets it, what does not say, and what does not meet it are told apart.

import type { Page } from 'playwright-core';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { group, type Opener, openSearch, SUPPLY, says } from './search-page.ts';

const SENTENCE =
  /for forensic with hosting: Public cloud, .*\. (\d+) meets? the filters, (\d+) do not state “hosting” and (\d+) do(es)? not meet it\.$/;

let opened: Opener;

test.before(async () => {
  opened = await openSearch();
});

test.after(() => opened.close());

test('the sentence counts three bands, and the headings of both groups add up to them', async () => {
  const { page, faults } = await opened.at('#q=forensic&hosting=public-cloud');
  await says(page, SENTENCE);
  const [, meets, open, otherwise] = (await page.locator('#search-sentence').innerText()).match(SENTENCE) ?? [];
  assert.is(await sumOf(page.locator('.app-group__title .app-count').allInnerTexts()), Number(meets));
  assert.is(await sumOf(page.getByText(/^\d+ do(es)? not state “hosting”$/).allInnerTexts()), Number(open));
  assert.is(await sumOf(page.getByText(/^\d+ do(es)? not meet it$/).allInnerTexts()), Number(otherwise));
  assert.equal(faults, []);
});

test('a band is folded until somebody wants it, and its cards say what they leave open', async () => {
  const { page } = await opened.at('#q=forensic&hosting=public-cloud');
  await says(page, SENTENCE);
  const cards = group(page, SUPPLY).locator('.app-band .app-card');
  assert.is(await cards.count(), 0);
  await unfold(page, /not state “hosting”$/);
  await cards.first().waitFor();
  for (const card of await cards.allInnerTexts())
    assert.match(card, /Hosting: (not stated|[A-Z].*, the rest not stated)/);
});

test('where nothing meets the filters, what does not say is open', async () => {
  const { page } = await opened.at('#q=phone+kiosk&hosting=force-premises');
  const supply = group(page, SUPPLY);
  await supply.locator('.app-band .app-card').first().waitFor();
  assert.is(await supply.locator('.app-group__title .app-count').innerText(), '0');
});

test('what does not meet it says what it states instead', async () => {
  const { page } = await opened.at('#q=forensic&hosting=public-cloud');
  await says(page, SENTENCE);
  await unfold(page, /not meet it$/);
  const cards = page.locator('.app-band .app-card');
  await cards.first().waitFor();
  for (const card of await cards.allInnerTexts()) assert.not.match(card, /Hosting: .*(not stated|Public cloud)/);
});

test('without a filter on a parameter there are no bands', async () => {
  const { page } = await opened.at('#q=forensic&kind=tool');
  await says(page, /for forensic with kind: Tool, .*\.$/);
  assert.is(await page.locator('.app-band').count(), 0);
});

test.run();

async function unfold(page: Page, name: RegExp): Promise<void> {
  await page.locator('.app-band__name', { hasText: name }).first().click();
}

async function sumOf(texts: Promise<string[]>): Promise<number> {
  return (await texts).reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
}
