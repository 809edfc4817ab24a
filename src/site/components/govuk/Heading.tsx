// Turns a level and children into the heading element of that level.

import type { ComponentChildren } from 'preact';
import type { HeadingLevel } from './options.ts';

interface HeadingProps {
  level: HeadingLevel;
  class: string;
  id?: string;
  children: ComponentChildren;
}

/** A heading whose level the page decides. */
export function Heading({ level, ...props }: HeadingProps) {
  const Element = `h${level}` as const;
  return <Element {...props} />;
}
