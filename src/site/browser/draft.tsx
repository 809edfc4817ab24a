// The drafting page's frame → a requirement that is written there and held against what is asked and listed.

import { render } from 'preact';
import { DraftApp } from './draft/DraftApp.tsx';
import { buildMarkOf } from './keep/build.ts';

const frame = document.getElementById('draft');
if (frame) render(<DraftApp folder={frame.dataset.folder ?? ''} mark={buildMarkOf(frame)} />, frame);
