import { changesFeed } from '../changes/feed.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile('/changes.atom', changesFeed);
