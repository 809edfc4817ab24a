// A draft → the ways in which one takes it away: a file, a printed specification, a proposal, a link.

import { formAddress } from '../../../model/formAddress.ts';
import { download } from '../keep/download.ts';
import { Fold } from './Fold.tsx';
import { ALWAYS_MISSING, fileOf, headerOf, missingIn, nameOf } from './file.ts';
import { linkTo } from './kept.ts';
import { isEmpty } from './parse.ts';
import type { Told } from './told.ts';

interface TakeAwayProps extends Told {
  /** Whether to throw it away has been asked once. */
  readonly isTried: boolean;
  readonly onTry: () => void;
  readonly onClear: () => void;
}

/** Nothing is sent: a file is made here, and a proposal is opened with the draft behind the “#” of its address. */
export function TakeAway({ draft, isTried, onTry, onClear }: TakeAwayProps) {
  if (isEmpty(draft)) return null;
  const missing = missingIn(draft);
  return (
    <section aria-labelledby="take-title">
      <h2 class="govuk-heading-m" id="take-title">
        4. Take it away
      </h2>
      <p class="govuk-body">
        {missing.length > 0 ? `Still missing: ${missing.join(', ')}. ` : ''}An entry needs besides {ALWAYS_MISSING}.
      </p>
      <p class="app-draft__actions">
        <button
          class="govuk-button govuk-button--secondary"
          type="button"
          onClick={() => download(nameOf(draft), 'text/markdown', fileOf(draft))}
        >
          Download the requirement file
        </button>
        <button class="govuk-button govuk-button--secondary" type="button" onClick={() => print()}>
          Print the specification
        </button>
        <a class="govuk-button" href={formAddress({ kind: 'requirement', header: headerOf(draft), from: 'draft' })}>
          Propose it
        </a>
      </p>
      <Fold summary="Show the file">
        {() => (
          <textarea
            class="app-draft__file"
            rows={16}
            readOnly
            aria-label="The requirement file"
            value={fileOf(draft)}
          />
        )}
      </Fold>
      <DraftLink link={linkTo(draft)} />
      <p class="govuk-body">
        <button class="app-link-button" type="button" onClick={isTried ? onClear : onTry}>
          {isTried ? 'Yes, throw it away' : 'Throw this draft away'}
        </button>
      </p>
      <p class="app-fine">
        The draft is kept in this browser until you throw it away. Nothing of it leaves the browser.
      </p>
    </section>
  );
}

function DraftLink({ link }: { link: string | undefined }) {
  if (link === undefined)
    return <p class="govuk-body">The draft is too long for a link. Download the file and send that.</p>;
  return (
    <p class="govuk-body">
      <label class="app-draft__label" for="draft-link">
        Link to this draft
      </label>
      <input
        class="app-draft__text"
        id="draft-link"
        type="text"
        readOnly
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <span class="app-fine">Whoever has the link can read the draft. No server sees what stands behind the “#”.</span>
    </p>
  );
}
