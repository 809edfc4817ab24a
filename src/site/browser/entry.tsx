// The frame of an entry's page → the choice to compare and to keep it, and what applies to the chosen force.

import { render } from 'preact';
import { CapabilityChoices } from './compare/CapabilityChoices.tsx';
import { ForceNote } from './force/ForceNote.tsx';
import { subjectOf } from './force/subject.ts';

const frame = document.getElementById('entry-choices');
const subject = frame && subjectOf(frame);
if (frame && subject) {
  const { kind, id, title } = subject;
  render(
    <>
      {kind === 'capability' && <CapabilityChoices id={id} title={title} />}
      <ForceNote subject={subject} />
    </>,
    frame,
  );
}
