// The option types that several govuk components share, named as in govuk-frontend's Nunjucks macros.

import type { ComponentChildren } from 'preact';

/** What a component shows: `children` in TSX, or `text` where it comes from a record; text is always escaped. */
export interface Content {
  text?: ComponentChildren;
  children?: ComponentChildren;
}

/** The only attributes that can be added to an element; `class` has its own option, and `style` and `on…` have none. */
export type Attributes = {
  readonly [name in 'id' | `data-${string}` | `aria-${string}`]?: string | number | boolean | undefined;
};

/** What can be said of almost any element. */
export interface ElementOptions {
  classes?: string | undefined;
  attributes?: Attributes | undefined;
}

/** Text with options of its own, such as a legend or a cell. */
export interface StyledText extends ElementOptions {
  text?: ComponentChildren;
}

/** An entry of a list that may be left out in place, as in `items={[isOpen && { text: 'Open' }]}`. */
export type Maybe<T> = T | false | null | undefined | '';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
