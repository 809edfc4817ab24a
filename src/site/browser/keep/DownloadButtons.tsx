// A record → two buttons that download it, as CSV and as JSON.

import { useState } from 'preact/hooks';
import { download, today } from './download.ts';

/** Writes a record of that day; it may have to be fetched. */
type Write = (day: string) => string | Promise<string>;

interface DownloadButtonsProps {
  /** What is downloaded, e.g. "these results". */
  readonly what: string;
  /** The file's name without date and ending. */
  readonly file: string;
  readonly csv: Write;
  readonly json: Write;
}

/** What is said of a record that is not there at once. */
const SAID = { idle: '', busy: 'It is being put together…', failed: 'It could not be put together. Try again.' };

/** The buttons; the record is written when one is pressed, with that day on it. */
export function DownloadButtons({ what, file, csv, json }: DownloadButtonsProps) {
  const [state, setState] = useState<keyof typeof SAID>('idle');
  const take = async (name: string, type: Parameters<typeof download>[1], write: Write) => {
    setState('busy');
    try {
      const day = today();
      download(`${file}-${day}.${name}`, type, await write(day));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <p class="app-downloads">
      Download {what}:{' '}
      <button
        class="app-link-button"
        type="button"
        aria-label={`Download ${what} as CSV`}
        onClick={() => take('csv', 'text/csv', csv)}
      >
        CSV
      </button>{' '}
      <button
        class="app-link-button"
        type="button"
        aria-label={`Download ${what} as JSON`}
        onClick={() => take('json', 'application/json', json)}
      >
        JSON
      </button>{' '}
      <span aria-live="polite">{SAID[state]}</span>
    </p>
  );
}
