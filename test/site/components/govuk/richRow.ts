// Says what a fixture written as TSX is.

import type { VNode } from 'preact';

/** The component, the name of its fixture, and the same content with children in place of HTML. */
export type RichRow = readonly [component: string, fixture: string, page: VNode];
