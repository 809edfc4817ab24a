// The entries of a change as the site would show them, before and after, with a table of what differs.

import type { Row } from '../../review/change/row.ts';
import { sharedRows } from '../../review/change/shared.ts';
import { traceOf } from '../../review/markdown/entries.ts';
import { othersIn, sizeOf } from '../../review/markdown/files.ts';
import type { Review } from '../../review/review.ts';
import { counted } from '../../text/counted.ts';
import type { View } from '../view.ts';
import { ChangedEntry } from './ChangedEntry.tsx';
import { RowTable } from './RowTable.tsx';

export interface PreviewPageProps {
  readonly review: Review;
  readonly before: View;
  readonly after: View;
  readonly styles: string;
  readonly policy: string;
}

/** Whoever approves more at once looks at the files. */
const ENTRIES = 40;

/** The whole page. */
export function PreviewPage({ review, before, after, styles, policy }: PreviewPageProps) {
  const { entries } = review;
  const { sides } = review.change;
  const left = entries.length - ENTRIES;
  return (
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="referrer" content="no-referrer" />
        <title>Preview of a change</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body class="govuk-template__body">
        <div class="govuk-width-container app-page">
          <main class="govuk-main-wrapper app-main">
            <h1 class="govuk-heading-xl">Preview of a change: {sizeOf(review)}</h1>
            <p class="govuk-body">This is not published. What stands here was proposed, and may be wrong.</p>
            {entries.slice(0, ENTRIES).map((change, at) => (
              <ChangedEntry change={change} before={before} after={after} trace={traceOf(change, sides.head)} at={at} />
            ))}
            {othersIn(review).map((file) => (
              <SharedFile path={file.path} rows={sharedRows(file, sides)} />
            ))}
            {left > 0 && <p class="govuk-body">{counted(left, 'more entry', 'more entries')} not shown here.</p>}
          </main>
        </div>
      </body>
    </html>
  );
}

/** A file that every entry rests on; of any other there is nothing to show. */
function SharedFile({ path, rows }: { path: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <section class="app-section">
      <h2 class="govuk-heading-l">Changed: {path}</h2>
      <RowTable caption={`What differs in ${path}`} rows={rows} />
    </section>
  );
}
