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
  const needs = [];
  for (const { fold, id } of await boxes(page)) {
    await page.locator(FOLDS).nth(fold).evaluate(unfold, true);
    needs.push(await tick(page, `[id="${id}"]`));
  }
  return { areas: timed, needs, sentence: await page.locator('.app-draft__sentence').innerText() };
}

/** Of all needs some of all sorts, each with its fold: it is opened for the tick, as whoever ticks has to, and stays open. */
async function boxes(page: Page): Promise<readonly { readonly fold: number; readonly id: string }[]> {
  const all = [];
  for (const [fold, details] of (await page.locator(FOLDS).all()).entries()) {
    await details.evaluate(unfold, true);
    const ids = await details.locator('input[type=checkbox]').evaluateAll((inputs) => inputs.map(({ id }) => id));
    all.push(...ids.map((id) => ({ fold, id })));
    await details.evaluate(unfold, false);
  }
  const step = Math.max(1, Math.floor(all.length / MOST_NEEDS));
  return all.filter((_, place) => place % step === 0).slice(0, MOST_NEEDS);
}

const FOLDS = '.app-draft__form section > details';

/** Opens or closes a fold, and waits until what is in it is there or gone. */
async function unfold(details: Element, isOpen: boolean): Promise<void> {
  if (details instanceof HTMLDetailsElement) details.open = isOpen;
  await new Promise((resolve) => setTimeout(resolve, 60));
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
