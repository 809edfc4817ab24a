// A header → the places of its comments, which are no data and so are lost when it is written anew.

import { EVENT_ID } from 'js-yaml/browser';
import { eachNode } from './nodes.ts';
import { eventsOf } from './yaml.ts';

/** The offsets at which comments begin in a valid YAML text. */
export function commentsIn(header: string): number[] {
  // Whatever is no value and has a "#" in it can only be a comment.
  const bare = withoutScalars(header);
  return Array.from(bare.matchAll(/#[^\n]*/g), ({ index }) => index);
}

function withoutScalars(header: string): string {
  let bare = '';
  let end = 0;
  eachNode(eventsOf(header), header, ({ event }) => {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < end) return;
    bare += header.slice(end, event.valueStart) + ' '.repeat(event.valueEnd - event.valueStart);
    end = event.valueEnd;
  });
  return bare + header.slice(end);
}
