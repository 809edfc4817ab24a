// The comparison page's frame → the entries that its address names, side by side.

import { render } from 'preact';
import { CompareApp } from './compare/CompareApp.tsx';

const frame = document.getElementById('compare');
if (frame) render(<CompareApp />, frame);
