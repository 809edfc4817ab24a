// A summary and the controls that it folds, which are drawn only while it is open: most folds of a form are never opened.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { classes as joined } from '../../../components/govuk/classes.ts';

interface FoldedProps {
  readonly summaryText: ComponentChildren;
  /** The field whose controls it folds, by which `focusOn` finds it. */
  readonly pointer: string;
  readonly id?: string;
  readonly classes?: string;
  /** Draws what is folded. */
  readonly children: () => ComponentChildren;
}

/** The fold, as govuk-frontend has it. A click draws before the browser opens it, so that it never opens empty. */
export function Folded({ summaryText, pointer, id, classes, children }: FoldedProps) {
  const [isDrawn, setIsDrawn] = useState(false);
  return (
    <details
      id={id}
      class={joined('govuk-details', classes)}
      data-holds={pointer}
      onToggle={({ currentTarget }) => setIsDrawn(currentTarget.open)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary takes clicks, and keys come as clicks. */}
      <summary class="govuk-details__summary" onClick={() => setIsDrawn(true)}>
        <span class="govuk-details__summary-text">{summaryText}</span>
      </summary>
      {isDrawn && <div class="govuk-details__text">{children()}</div>}
    </details>
  );
}
