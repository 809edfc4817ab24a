// The arrow keys → from the box to the first result, and from result to result.

/** Marks the links between which the arrows move. */
export const RESULT = 'app-result';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus where an arrow leads from the box or from a result; any other key does what it always does. */
export function moveByArrows(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(event.target instanceof HTMLElement)) return;
  const stops = [...document.querySelectorAll<HTMLElement>(`#search-words, .${RESULT}`)];
  const from = stops.indexOf(event.target);
  const next = from < 0 ? undefined : stops[from + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
