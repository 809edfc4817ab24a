// A part that not everybody reads → the same, folded.

/** A fold that opens at a click; `summary` is our own words. */
export function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
