// The drafting page in a real Chromium → how long each tick takes until it is answered on the screen.

import type { Page } from 'playwright-core';

/** Milliseconds from a click to the frame after the one that shows its answer. */
export interface Ticks {
  /** Areas, whose parts have to be fetched. */
  readonly areas: readonly number[];
  /** Needs. */
  readonly needs: readonly number[];
  /** What the page says in the end. */
  readonly sentence: string;
}

const MOST_NEEDS = 40;

/** Ticks those areas, and then needs of all sorts, one after the other. */
export async function ticksOn(page: Page, address: string, areas: readonly string[]): Promise<Ticks> {
  await page.goto(address);
  await page.getByLabel('Kind of thing').selectOption('product');
  const timed = [];
  for (const area of areas) timed.push(await tick(page, `#area-${area}`));
  const boxes = await page
    .locator('.app-draft__need input[type=checkbox]')
    .evaluateAll((all) => all.map(({ id }) => id));
  const step = Math.max(1, Math.floor(boxes.length / MOST_NEEDS));
  const needs = [];
  for (const id of boxes.filter((_, place) => place % step === 0).slice(0, MOST_NEEDS))
    needs.push(await tick(page, `[id="${id}"]`));
  return { areas: timed, needs, sentence: await page.locator('.app-draft__sentence').innerText() };
}

/** A tick is answered once the sentence is there and the browser has drawn it. */
function tick(page: Page, box: string): Promise<number> {
  // No function may bear a name in here: tsx would call a helper of its own, which the page has not.
  return page.evaluate(async (selector) => {
    const begun = performance.now();
    document.querySelector<HTMLInputElement>(selector)?.click();
    do await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    while (document.querySelector('.app-draft__sentence')?.textContent?.startsWith('Loading'));
    return performance.now() - begun;
  }, box);
}
