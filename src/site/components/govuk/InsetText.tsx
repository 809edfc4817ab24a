// Turns content into govuk-frontend's inset text.

import { element } from './element.ts';
import type { Content, ElementOptions } from './options.ts';

export interface InsetTextProps extends Content, ElementOptions {
  id?: string | undefined;
}

/** Text set apart from what is around it. */
export function InsetText({ id, text, children = text, ...options }: InsetTextProps) {
  return (
    <div id={id} {...element('govuk-inset-text', options)}>
      {children}
    </div>
  );
}
