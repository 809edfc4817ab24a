// A field of a form → its control has the focus, wherever it is folded away.

import { idOf } from './ask.ts';

const CONTROLS = 'input, select, textarea, button, summary';

/** Opens what the control at a pointer is folded into, and puts the focus on it; else on what it is a part of. */
export function focusOn(pointer: string): void {
  const element = document.getElementById(idOf(pointer));
  const fold = element ? undefined : foldOver(pointer);
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  if (element) focusIn(element);
  else if (fold) {
    fold.querySelector('summary')?.click();
    requestAnimationFrame(() => focusOn(pointer));
  } else if (above !== '') focusOn(above);
}

/** The innermost closed fold whose controls are yet to be drawn, and that of the pointer among them. */
function foldOver(pointer: string): HTMLDetailsElement | undefined {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('details[data-holds]:not([open])')];
  const over = folds.filter(({ dataset: { holds = '' } }) => `${pointer}/`.startsWith(`${holds}/`));
  return over.sort((a, b) => (b.dataset.holds ?? '').length - (a.dataset.holds ?? '').length)[0];
}

function focusIn(element: HTMLElement): void {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    if (outer instanceof HTMLDetailsElement) outer.open = true;
  }
  const control = element.matches(CONTROLS) ? element : (element.querySelector<HTMLElement>(CONTROLS) ?? element);
  control.focus({ preventScroll: true });
  // The label above it is to be seen too.
  (control.closest('.govuk-form-group') ?? control).scrollIntoView({ block: 'start' });
}
