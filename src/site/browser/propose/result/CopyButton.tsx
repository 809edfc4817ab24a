// A text → the clipboard, and a word on whether it is there.

import { useState } from 'preact/hooks';

/** The button. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('This browser does not allow copying. Select the text below and copy it yourself.');
    }
  };
  return (
    <p class="govuk-body app-copy">
      <button class="govuk-button govuk-button--secondary" type="button" onClick={copy}>
        Copy {what}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
