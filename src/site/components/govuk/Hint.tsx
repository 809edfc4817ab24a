// Turns text into govuk-frontend's hint.

import { element } from './element.ts';
import type { Content, ElementOptions } from './options.ts';

export interface HintProps extends Content, ElementOptions {
  id?: string | undefined;
}

/** Help with a question; the control names it by its `id` in `aria-describedby`. */
export function Hint({ id, text, children = text, ...options }: HintProps) {
  return (
    <div id={id} {...element('govuk-hint', options)}>
      {children}
    </div>
  );
}
