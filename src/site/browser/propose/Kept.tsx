// What this browser had kept of a form → word of it, a way to throw it away, and a way to have it back after that.

import { useEffect, useRef } from 'preact/hooks';
import { InsetText } from '../../components/govuk/InsetText.tsx';

interface KeptProps {
  readonly isTakenUp: boolean;
  readonly isThrownAway: boolean;
  readonly startAgain: () => void;
  readonly putBack: () => void;
}

/** The notice; nothing where nothing was kept. */
export function Kept({ isTakenUp, isThrownAway, startAgain, putBack }: KeptProps) {
  const button = useRef<HTMLButtonElement>(null);
  const wasPressed = useRef(false);
  useEffect(() => {
    // The button that was pressed is another one now: the focus would be lost with it.
    if (wasPressed.current) button.current?.focus();
    wasPressed.current = false;
  }, [isThrownAway]);
  if (!isTakenUp && !isThrownAway) return null;
  const [text, action, press] = isThrownAway
    ? (['What you had written is thrown away.', 'Put it back', putBack] as const)
    : ([
        'Here is what you had written before; this browser kept it.',
        'Throw it away and start again',
        startAgain,
      ] as const);
  return (
    <InsetText>
      {text}{' '}
      <button
        key={action}
        class="app-link-button"
        type="button"
        ref={button}
        onClick={() => {
          wasPressed.current = true;
          press();
        }}
      >
        {action}
      </button>
    </InsetText>
  );
}
