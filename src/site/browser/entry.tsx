// The frame of an entry's page → the button that keeps it, and what applies to the chosen force.

import { render } from 'preact';
import { ForceNote } from './force/ForceNote.tsx';
import { subjectOf } from './force/subject.ts';
import { KeepButton } from './shortlist/KeepButton.tsx';

const frame = document.getElementById('entry-choices');
const subject = frame && subjectOf(frame);
if (frame && subject) {
  const { kind, id, title } = subject;
  render(
    <>
      {kind === 'capability' && (
        <p class="app-choose">
          <KeepButton id={id} title={title} />
        </p>
      )}
      <ForceNote subject={subject} />
    </>,
    frame,
  );
}
