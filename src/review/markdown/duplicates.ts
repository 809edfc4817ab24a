// Likely duplicates → lines in Markdown.

import type { LikelyDuplicate } from '../likely.ts';
import { sentence } from './sentence.ts';

/** A line for each pair; nothing where there is none. */
export function renderDuplicates(duplicates: readonly LikelyDuplicate[]): string[] {
  if (duplicates.length === 0) return [];
  const lines = duplicates.map(
    ({ a, b, score, reasons }) => `- ${sentence(`${a} and ${b}, ${score}: ${reasons.join(', ')}`)}`,
  );
  return [['### Listed already?', '', ...lines].join('\n')];
}
