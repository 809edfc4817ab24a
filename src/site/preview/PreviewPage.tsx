// The entries of a change as the site would show them, before and after, with a table of what differs.

import { render } from 'preact-render-to-string';
import type { Entry } from '../../model/entry.ts';
import { parseReference } from '../../model/reference.ts';
import type { EntryChange } from '../../review/change/entries.ts';
import { rowsOf } from '../../review/change/rows.ts';
import { textAt } from '../../review/change/value.ts';
import { CHANGE_WORDS } from '../../review/markdown/entry.ts';
import type { Review } from '../../review/review.ts';
import { counted } from '../../text/counted.ts';
import { speechOf } from '../changes/speech.ts';
import { Body } from '../components/Body.tsx';
import { EntryHead } from '../components/EntryHead.tsx';
import { EntrySections } from '../components/EntrySections.tsx';
import { WideTable } from '../components/WideTable.tsx';
import type { View } from '../view.ts';

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
export function PreviewPage({ review: { entries }, before, after, styles, policy }: PreviewPageProps) {
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
            <h1 class="govuk-heading-xl">Preview of a change: {counted(entries.length, 'entry', 'entries')}</h1>
            <p class="govuk-body">This is not published. What stands here was proposed, and may be wrong.</p>
            {entries.slice(0, ENTRIES).map((change, at) => (
              <ChangedEntry change={change} before={before} after={after} at={at} />
            ))}
            {left > 0 && <p class="govuk-body">{counted(left, 'more entry', 'more entries')} not shown here.</p>}
          </main>
        </div>
      </body>
    </html>
  );
}

interface ChangedEntryProps extends Pick<PreviewPageProps, 'before' | 'after'> {
  readonly change: EntryChange;
  readonly at: number;
}

function ChangedEntry({ change, before, after, at }: ChangedEntryProps) {
  const isPair = change.change === 'changed' || change.change === 'renamed';
  return (
    <section class="app-section" aria-labelledby={`entry-${at}`}>
      <h2 class="govuk-heading-l" id={`entry-${at}`}>
        {CHANGE_WORDS[change.change]}: {titleIn(change)}
      </h2>
      <p class="govuk-body">
        <code>{change.id}</code>
        {change.from !== undefined && (
          <>
            , before <code>{change.from}</code>
          </>
        )}
      </p>
      {isPair && <Differences change={change} after={after} />}
      <div class={isPair ? 'app-preview app-preview--pair' : 'app-preview'}>
        {change.change !== 'added' && (
          <Shown name="Before" view={before} reference={change.from ?? change.id} at={at} />
        )}
        {change.change !== 'removed' && <Shown name="After" view={after} reference={change.id} at={at} />}
      </div>
    </section>
  );
}

function titleIn({ id, before, after }: EntryChange): string {
  return textAt((after ?? before)?.data, 'title') ?? id;
}

function Differences({ change: { kind, fields }, after: { catalogue } }: Pick<ChangedEntryProps, 'change' | 'after'>) {
  const rows = rowsOf(kind, fields, speechOf(catalogue, kind)).map(({ label, before, after, note }) => [
    { text: label },
    { text: before ?? (note === undefined ? 'not stated' : '') },
    { text: [after ?? (note === undefined ? 'not stated' : ''), note && `(${note})`].filter(Boolean).join(' ') },
  ]);
  return (
    <WideTable
      classes="app-table app-table--text"
      caption="What differs"
      head={[{ text: 'Field' }, { text: 'Before' }, { text: 'After' }]}
      rows={rows}
    />
  );
}

function Shown({ name, view, reference, at }: { name: string; view: View; reference: string; at: number }) {
  const { kind, id } = parseReference(reference) ?? {};
  const entry = kind && view.catalogue.entries[kind].get(id ?? '');
  return (
    <article>
      <p class="govuk-caption-m">{name}</p>
      {entry ? (
        <div dangerouslySetInnerHTML={{ __html: articleOf(view, entry, `${name.toLowerCase()}-${at}-`) }} />
      ) : (
        <p class="govuk-body">It cannot be shown: it has errors.</p>
      )}
    </article>
  );
}

/** The entry twice on a page would give an id twice: each side has its own. */
function articleOf(view: View, entry: Entry, prefix: string): string {
  const html = render(
    <>
      <EntryHead view={view} entry={entry} />
      <EntrySections view={view} entry={entry} />
      <Body text={entry.body} />
    </>,
  );
  return html.replaceAll(/ (id|aria-labelledby)="/g, ` $1="${prefix}`);
}
