// A record → two buttons that download it, as CSV and as JSON.

import { download, today } from './download.ts';

interface DownloadButtonsProps {
  /** What is downloaded, e.g. "these results". */
  readonly what: string;
  /** The file's name without date and ending. */
  readonly file: string;
  readonly csv: (day: string) => string;
  readonly json: (day: string) => string;
}

/** The buttons; the record is written when one is pressed, with that day on it. */
export function DownloadButtons({ what, file, csv, json }: DownloadButtonsProps) {
  const day = today();
  return (
    <p class="app-downloads">
      Download {what}:{' '}
      <button
        class="app-link-button"
        type="button"
        aria-label={`Download ${what} as CSV`}
        onClick={() => download(`${file}-${day}.csv`, 'text/csv', csv(day))}
      >
        CSV
      </button>{' '}
      <button
        class="app-link-button"
        type="button"
        aria-label={`Download ${what} as JSON`}
        onClick={() => download(`${file}-${day}.json`, 'application/json', json(day))}
      >
        JSON
      </button>
    </p>
  );
}
