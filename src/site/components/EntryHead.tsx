// The head of an entry's page: which side it stands on, what it is called, what it is, how far to trust it.

import type { ComponentChildren } from 'preact';
import type { Entry } from '../../model/entry.ts';
import type { Kind } from '../../model/kind.ts';
import { resolve, schemaOf } from '../../schema/schemas.ts';
import { capital } from '../../text/capital.ts';
import type { View } from '../view.ts';
import { Side, type SideOf } from './Side.tsx';
import { TrustLine } from './TrustLine.tsx';

const SIDES: Readonly<Partial<Record<Kind, SideOf>>> = {
  capability: 'supply',
  supplier: 'supply',
  route: 'supply',
  requirement: 'demand',
  organisation: 'demand',
};

/** The side, the kind, the title, the summary, and the line of trust. */
export function EntryHead({ view, entry, children }: { view: View; entry: Entry; children?: ComponentChildren }) {
  const { header, kind } = entry;
  const side = SIDES[kind];
  return (
    <div class="app-head">
      <p class="app-head__kind">
        {side && <Side side={side} />}
        <span>{kindInWords(entry)}</span>
      </p>
      <h1 class="govuk-heading-xl app-head__title">{header.title}</h1>
      {'summary' in header && header.summary && <p class="govuk-body-l app-head__summary">{header.summary}</p>}
      {children}
      <TrustLine view={view} entry={entry} />
    </div>
  );
}

/** "Tool", "Service" or the name of the kind. */
function kindInWords({ kind, header }: Entry): string {
  const word = 'kind' in header ? header.kind : (resolve(schemaOf(kind)).title ?? kind);
  return capital(word);
}
