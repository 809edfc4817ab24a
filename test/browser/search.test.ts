// The search page as people meet it: the real catalogue, built, served, and searched in a real browser.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { formAddress } from '../../src/model/formAddress.ts';
import { box, choice, countOf, DEMAND, focused, group, type Opener, openSearch, SUPPLY, says } from './search-page.ts';

let opened: Opener;

test.before(async () => {
  opened = await openSearch();
});

test.after(() => opened.close());

test('typing shows results in two groups, with the words marked, the reason and the trust', async () => {
  const { page, faults, requests } = await opened.at('');
  await page.locator('#search-words:focus').waitFor();
  await page.keyboard.type('phone kiosk');
  await says(page, /^\d+ results for phone kiosk, of which \d+ are things you can get and \d+ show who else asked\.$/);
  const first = group(page, SUPPLY).locator('.app-card').first();
  assert.match(await first.locator('h3 mark').first().innerText(), /kiosk/i);
  assert.match(await first.innerText(), /Found in title, .*\n+\d+ public sources? · reviewed \d+ \w+ \d{4}/);
  assert.match(await group(page, DEMAND).locator('.app-card mark').first().innerText(), /kiosk|phone/i);
  assert.is(await group(page, SUPPLY).locator('.app-side').innerText(), 'Supply');
  assert.is(await group(page, DEMAND).locator('.app-side').innerText(), 'Demand');
  assert.is(new URL(page.url()).hash, '#q=phone+kiosk');
  assert.equal(faults, []);
  assert.equal(
    requests.filter((url) => !url.startsWith(`${opened.url}/`)),
    [],
  );
  assert.is(requests.filter((url) => url.endsWith('/manifest.bin')).length, 1);
});

test('a filter narrows to its count, another value of it widens, and the other counts follow', async () => {
  const { page } = await opened.at('#q=phone+kiosk');
  const tools = await countOf(page, 'Tool');
  const services = await countOf(page, 'Service');
  const areas = await page.getByRole('group', { name: 'Areas' }).innerText();
  await choice(page, 'Tool').check();
  await says(page, new RegExp(`^${tools} results for phone kiosk with kind: Tool`));
  assert.is(await countOf(page, 'Service'), services);
  assert.is.not(await page.getByRole('group', { name: 'Areas' }).innerText(), areas);
  await choice(page, 'Service').check();
  await says(page, new RegExp(`^${tools + services} results for phone kiosk with kind: Tool or Service`));
  assert.is(new URL(page.url()).hash, '#q=phone+kiosk&kind=tool&kind=service');
});

test('a tag takes its filter away and leaves the focus on the page', async () => {
  const { page } = await opened.at('#q=kiosk&kind=tool&kind=service');
  await page.getByRole('button', { name: 'Remove the filter Kind: Service' }).click();
  await says(page, /with kind: Tool,/);
  assert.match(await focused(page).innerText(), /Kind: Tool/);
  await focused(page).press('Enter');
  await says(page, /^\d+ results for kiosk,/);
  assert.is(await focused(page).getAttribute('role'), 'status');
});

test('the arrows lead from the box through the results and back, and Enter opens', async () => {
  const { page } = await opened.at('#q=kiosk');
  const links = page.locator('.app-card h3 a');
  await says(page, /for kiosk/);
  await box(page).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
  assert.is(await focused(page).innerText(), await links.first().innerText());
  await page.keyboard.press('ArrowUp');
  assert.is(await focused(page).getAttribute('id'), 'search-words');
  const href = await links.first().getAttribute('href');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${opened.url}${href}`);
  await page.goBack();
  await says(page, /for kiosk/);
});

test('more results are shown on demand, and the focus stands on the first of them', async () => {
  const { page } = await opened.at('');
  await says(page, /^\d+ results, /);
  const links = group(page, SUPPLY).locator('h3 a');
  assert.is(await links.count(), 10);
  await group(page, SUPPLY).getByRole('button', { name: 'Show 10 more' }).click();
  await links.nth(19).waitFor();
  assert.is(await links.count(), 20);
  assert.is(await focused(page).innerText(), await links.nth(10).innerText());
});

test('a slip of typing is answered, and the right word offered', async () => {
  const { page } = await opened.at('#q=kisok');
  await says(page, /^\d+ results for kisok/);
  await page.getByRole('button', { name: 'kiosk', exact: true }).click();
  await says(page, /^\d+ results for kiosk/);
  assert.is(await box(page).inputValue(), 'kiosk');
  assert.is(await focused(page).getAttribute('role'), 'status');
});

test('where nothing is found, the page says what one can do', async () => {
  const { page } = await opened.at('#q=zzqqx&kind=tool');
  await says(page, /^Nothing was found for zzqqx with kind: Tool\.$/);
  for (const [name, kind] of [
    ['Propose it', 'capability'],
    ['Raise a requirement', 'requirement'],
  ] as const)
    assert.is(
      await page.getByRole('link', { name }).getAttribute('href'),
      formAddress({ kind, header: { title: 'zzqqx' }, from: 'search' }),
    );
  await page.getByRole('link', { name: 'Getting data from devices' }).waitFor();
  await page.getByRole('button', { name: 'Search without the filters' }).click();
  await says(page, /^Nothing was found for zzqqx\.$/);
});

for (const width of [360, 768, 1280]) {
  test(`nothing runs off the page at ${width} px, and the filters are at hand`, async () => {
    const { page } = await opened.at('#q=phone+kiosk&kind=tool', { width });
    await says(page, /with kind: Tool/);
    if (width < 900) await page.getByRole('button', { name: 'Filters (1)' }).click();
    await choice(page, 'Tool').waitFor();
    assert.is(await page.evaluate(() => document.documentElement.scrollWidth), width);
  });
}

test.run();
