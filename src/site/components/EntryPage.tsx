// What the pages of all entries share: where they stand, their head and their foot.

import type { ComponentChildren } from 'preact';
import type { Entry } from '../../model/entry.ts';
import { FOLDERS } from '../../model/kind.ts';
import { addressOf } from '../../model/reference.ts';
import { capital } from '../../text/capital.ts';
import type { View } from '../view.ts';
import { Contents } from './Contents.tsx';
import { EntryChoices, hasChoices } from './EntryChoices.tsx';
import { EntryFoot } from './EntryFoot.tsx';
import { EntryHead } from './EntryHead.tsx';
import { EntryHistory } from './EntryHistory.tsx';
import { Page } from './Page.tsx';

export interface EntryPageProps {
  readonly view: View;
  readonly entry: Entry;
  /** Addresses of further scripts. */
  readonly scripts?: readonly string[];
  readonly children: ComponentChildren;
}

/** An entry's page around its own sections. */
export function EntryPage({ view, entry, scripts = [], children }: EntryPageProps) {
  const { kind, id, header } = entry;
  const folder = FOLDERS[kind];
  const list = { text: capital(folder), href: `/${folder}/` };
  const description = 'summary' in header && header.summary ? header.summary : header.title;
  return (
    <Page
      view={view}
      title={header.title}
      description={description}
      url={addressOf(kind, id)}
      above={[list]}
      scripts={[...(hasChoices(entry) ? [view.assets.entry.url] : []), ...scripts]}
    >
      <article>
        <EntryHead view={view} entry={entry} />
        {hasChoices(entry) && <EntryChoices view={view} entry={entry} />}
        <Contents />
        {children}
        <EntryHistory view={view} entry={entry} />
        <EntryFoot view={view} entry={entry} />
      </article>
    </Page>
  );
}
