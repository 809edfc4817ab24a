// The page of a form: the checklist gives way to the form.

import { render } from 'preact';
import { FORM_KINDS } from '../../propose/kinds.ts';
import { ProposeApp } from './propose/ProposeApp.tsx';

const frame = document.getElementById('propose');
const kind = FORM_KINDS.find((one) => one === frame?.dataset.kind);
if (frame && kind) {
  frame.replaceChildren();
  render(<ProposeApp kind={kind} checks={frame.dataset.checks ?? ''} />, frame);
}
