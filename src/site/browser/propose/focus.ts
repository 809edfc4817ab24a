// A field of a form → its control has the focus, wherever it is folded away.

import { idOf } from './ask.ts';

const CONTROLS = 'input, select, textarea, button, summary';

/** Opens what the control at a pointer is folded into, and puts the focus on it; else on what it is a part of. */
export function focusOn(pointer: string): void {
  const element = document.getElementById(idOf(pointer));
  if (!element) {
    const above = pointer.slice(0, pointer.lastIndexOf('/'));
    if (above !== '') focusOn(above);
    return;
  }
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    if (outer instanceof HTMLDetailsElement) outer.open = true;
  }
  const control = element.matches(CONTROLS) ? element : (element.querySelector<HTMLElement>(CONTROLS) ?? element);
  control.focus({ preventScroll: true });
  // The label above it is to be seen too.
  (control.closest('.govuk-form-group') ?? control).scrollIntoView({ block: 'start' });
}
