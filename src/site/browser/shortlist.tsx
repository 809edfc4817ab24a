// The shortlist page's frame → the list that this browser keeps, or that a link carries.

import { render } from 'preact';
import { buildMarkOf } from './keep/build.ts';
import { ShortlistApp } from './shortlist/ShortlistApp.tsx';

const frame = document.getElementById('shortlist');
if (frame) render(<ShortlistApp build={buildMarkOf(frame)} />, frame);
