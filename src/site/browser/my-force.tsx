// The frame of "My force" → the choice of one's own force.

import { render } from 'preact';
import { MyForceApp } from './force/MyForceApp.tsx';

const frame = document.getElementById('my-force');
if (frame) render(<MyForceApp />, frame);
