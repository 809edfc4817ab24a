// The address of a search: shared, gone back to, typed on, and written by somebody who means harm.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { box, choice, group, type Opener, openSearch, SUPPLY, says } from './search-page.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';

let opened: Opener;

test.before(async () => {
  opened = await openSearch();
});

test.after(() => opened.close());

test('what is typed never shows the answer to what was typed before', async () => {
  const { page } = await opened.at('');
  await box(page).pressSequentially('kiosk', { delay: 60 });
  await box(page).fill('disk imaging');
  await says(page, /for disk imaging/);
  await page.waitForTimeout(400);
  await says(page, /for disk imaging/);
});

test('an address restores words, filters and order', async () => {
  const { page } = await opened.at('#q=mobile+lab&area=on-scene-units&sort=title');
  await says(page, /^\d+ results? for mobile lab with areas: On-scene units and vans/);
  assert.is(await box(page).inputValue(), 'mobile lab');
  assert.ok(await page.getByRole('button', { name: 'Areas: On-scene units and vans' }).isVisible());
  assert.is(await page.getByLabel('Sort by').inputValue(), 'title');
  const titles = await group(page, SUPPLY).locator('h3').allInnerTexts();
  assert.equal(
    titles,
    titles.toSorted((a, b) => a.localeCompare(b, 'en-GB')),
  );
});

test('the back button takes back a choice, not a keystroke', async () => {
  const { page } = await opened.at('');
  await box(page).pressSequentially('kiosk', { delay: 150 });
  await choice(page, 'Requirement').check();
  await says(page, /with kind: Requirement/);
  await page.goBack();
  await says(page, /^\d+ results for kiosk, /);
  assert.is(await box(page).inputValue(), 'kiosk');
  assert.not(await choice(page, 'Requirement').isChecked());
  await page.goForward();
  await says(page, /with kind: Requirement/);
});

test('typing on after Enter keeps the search that was entered', async () => {
  const { page } = await opened.at('');
  await box(page).pressSequentially('kiosk');
  await box(page).press('Enter');
  await box(page).fill('drone');
  await says(page, /for drone/);
  await page.waitForFunction(() => location.hash === '#q=drone');
  await page.goBack();
  await says(page, /for kiosk/);
});

test('a hostile address is only text', async () => {
  const fragment = `#q=${HOSTILE}&area=${HOSTILE}&kind=..%2F&sort=__proto__&__proto__=x`;
  const { page, faults, requests } = await opened.at(fragment);
  await says(page, /^(\d+ results|Nothing was found) for img src x/);
  assert.is(await box(page).inputValue(), HOSTILE);
  assert.is(await page.locator('main img').count(), 0);
  assert.not(requests.some((url) => url.endsWith('/x')));
  assert.equal(faults, []);
});

test('the link that skips the header leaves the search where it was', async () => {
  const { page } = await opened.at('#q=kiosk&kind=tool');
  await says(page, /with kind: Tool/);
  await page.getByRole('link', { name: 'Skip to main content' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash === '#q=kiosk&kind=tool');
  await says(page, /with kind: Tool/);
});

test.run();
