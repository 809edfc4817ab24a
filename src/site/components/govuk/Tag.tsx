// Turns a status into govuk-frontend's tag.

import { element } from './element.ts';
import type { Content, ElementOptions } from './options.ts';

export interface TagProps extends Content, ElementOptions {}

/** A status in a coloured box; `classes` gives the colour, such as 'govuk-tag--green'. */
export function Tag({ text, children = text, ...options }: TagProps) {
  return <strong {...element('govuk-tag', options)}>{children}</strong>;
}
