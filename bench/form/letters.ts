// A form in a real Chromium → how long each letter takes until it is on the screen, and how long the checks hold the page up after.

import type { Page } from 'playwright-core';

/** Milliseconds of typing into one field. */
export interface Letters {
  /** From each letter to the frame after the one that shows it. */
  readonly letters: readonly number[];
  /** The longest that the page stood still after the last letter, which is when it is checked. */
  readonly still: number;
}

const TEXT = 'Reads phones on scene';

/** Types into a field of the page that is open, letter by letter. */
export async function lettersIn(page: Page, field: string): Promise<Letters> {
  await page.locator(field).waitFor();
  const letters: number[] = [];
  for (const letter of TEXT) letters.push(await typed(page, field, letter));
  return { letters, still: await stillness(page) };
}

/** Milliseconds from the start of the visit until the field can be typed in. */
export async function opening(page: Page, address: string, field: string): Promise<number> {
  const begun = Date.now();
  await page.goto(address);
  await page.locator(field).waitFor();
  return Date.now() - begun;
}

// No function may bear a name in what the page runs: tsx would call a helper of its own, which the page has not.

function typed(page: Page, field: string, letter: string): Promise<number> {
  return page.evaluate(
    async ([selector = '', more = '']) => {
      const control = document.querySelector<HTMLInputElement>(selector);
      const begun = performance.now();
      if (control) control.value += more;
      control?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - begun;
    },
    [field, letter],
  );
}

function stillness(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let [last, longest] = [performance.now(), 0];
    const end = last + 1000;
    while (last < end) {
      await new Promise((resolve) => setTimeout(resolve));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  });
}
