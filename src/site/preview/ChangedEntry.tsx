// An entry that a change touches → what differs in it, and itself before and after as its page shows it.

import { render } from 'preact-render-to-string';
import type { Entry } from '../../model/entry.ts';
import { parseReference } from '../../model/reference.ts';
import type { Source } from '../../model/source.ts';
import { type EntryChange, isUnreadable } from '../../review/change/entries.ts';
import { rowsOf } from '../../review/change/rows.ts';
import { textAt } from '../../review/change/value.ts';
import { CHANGE_WORDS, titleIn } from '../../review/markdown/entry.ts';
import { speechOf } from '../changes/speech.ts';
import { Body } from '../components/Body.tsx';
import { EntryHead } from '../components/EntryHead.tsx';
import { EntrySections } from '../components/EntrySections.tsx';
import { specialOf } from '../components/specialOf.tsx';
import type { View } from '../view.ts';
import { RowTable } from './RowTable.tsx';

export interface ChangedEntryProps {
  readonly before: View;
  readonly after: View;
  readonly change: EntryChange;
  /** What is left of an entry that goes. */
  readonly trace: Source | undefined;
  readonly at: number;
}

/** The part of the page that is about one entry. */
export function ChangedEntry({ change, before, after, trace, at }: ChangedEntryProps) {
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
      {isPair && !isUnreadable(change) && <Differences change={change} after={after} />}
      {change.change === 'removed' && <Reason trace={trace} />}
      <div class={isPair ? 'app-preview app-preview--pair' : 'app-preview'}>
        {change.change !== 'added' && (
          <Shown name="Before" view={before} reference={change.from ?? change.id} at={at} />
        )}
        {change.change !== 'removed' && <Shown name="After" view={after} reference={change.id} at={at} />}
      </div>
    </section>
  );
}

function Reason({ trace }: { trace: Source | undefined }) {
  const [reason, successor] = [textAt(trace?.data, 'reason'), textAt(trace?.data, 'successor')];
  return (
    <>
      {reason !== undefined && <p class="govuk-body">Why: {reason}</p>}
      {successor !== undefined && (
        <p class="govuk-body">
          To read instead: <code>{successor}</code>
        </p>
      )}
    </>
  );
}

function Differences({ change: { kind, fields }, after: { catalogue } }: Pick<ChangedEntryProps, 'change' | 'after'>) {
  return <RowTable caption="What differs" rows={rowsOf(kind, fields, speechOf(catalogue, kind))} />;
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
      <Body text={entry.body} />
      <EntrySections view={view} entry={entry} special={specialOf(view, entry)} />
    </>,
  );
  return html.replaceAll(/ (id|aria-labelledby)="/g, ` $1="${prefix}`);
}
