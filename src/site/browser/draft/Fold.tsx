// A summary and what it folds, which is drawn only while it is open: most folds of the page are never opened.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly summary: ComponentChildren;
  readonly isOpen?: boolean;
  /** Draws what is folded. */
  readonly children: () => ComponentChildren;
}

/** The fold. A click draws before the browser opens it, so that it never opens empty. */
export function Fold({ summary, isOpen = false, children }: FoldProps) {
  const [isDrawn, setIsDrawn] = useState(isOpen);
  return (
    <details class="app-draft__fold" open={isOpen} onToggle={({ currentTarget }) => setIsDrawn(currentTarget.open)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary takes clicks, and keys come as clicks. */}
      <summary onClick={() => setIsDrawn(true)}>{summary}</summary>
      {isDrawn && children()}
    </details>
  );
}
