// The form itself: the summary of what is wrong, the sections, the text, and the way on. One listener hears every control.

import { useMemo } from 'preact/hooks';
import type { FormPlace } from '../../../model/formAddress.ts';
import { sectionsOf } from '../../../propose/sections.ts';
import type { PublishedSource } from '../../../propose/source.ts';
import { schemaOf } from '../../../schema/schemas.ts';
import { InsetText } from '../../components/govuk/InsetText.tsx';
import { Section } from '../../components/Section.tsx';
import { useAsking } from './ask.ts';
import { BodyEditor } from './editors/BodyEditor.tsx';
import { Identity } from './editors/Identity.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { FilledInNotice } from './FilledIn.tsx';
import { type Hearing, heardBy } from './heard.ts';
import { Kept } from './Kept.tsx';
import { Summary } from './Summary.tsx';
import type { Held } from './useProposal.ts';

export interface FormViewProps extends Hearing {
  readonly id: string;
  readonly held: Held;
  readonly source: PublishedSource | undefined;
  readonly place: FormPlace;
  /** Whether this browser had kept it from before. */
  readonly isTakenUp: boolean;
  /** Whether somebody has asked for all that is wrong. */
  readonly isAsked: boolean;
  /** Whether the checks could not be fetched when they were asked for. */
  readonly isUnchecked: boolean;
  readonly startAgain: () => void;
  /** Whether what was kept has been thrown away just now, and nothing has been written since. */
  readonly isThrownAway: boolean;
  readonly putBack: () => void;
}

/** The form. */
export function FormView(props: FormViewProps) {
  const { kind, id, held, source, place, isTakenUp, isAsked, isUnchecked, isThrownAway } = props;
  const { problems } = useAsking();
  const { required = [] } = schemaOf(kind);
  const isNew = source === undefined;
  const sections = useMemo(() => sectionsOf(kind, isNew), [kind, isNew]);
  return (
    <div class="app-form" {...heardBy(props)}>
      {isAsked && <Summary problems={problems} />}
      <Kept {...{ isTakenUp, isThrownAway }} startAgain={props.startAgain} putBack={props.putBack} />
      <FilledInNotice key={String(isTakenUp)} place={place} isTakenUp={isTakenUp} />
      {source && held.base !== source.text && (
        <InsetText>
          This entry has changed since you began. Start again, or make sure that your text still holds.
        </InsetText>
      )}
      <nav class="app-parts" aria-label="Parts of the form">
        <ul class="govuk-list app-parts__list">
          {[...sections, BODY].map((section) => (
            <li>
              <a class="govuk-link" href={`#section-${section.id}`} data-part={section.id}>
                {section.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((section) => (
        <Section id={section.id} title={section.label}>
          {section.fields.map(({ name, node }) => (
            <>
              <FieldFrame
                key={name}
                name={name}
                node={node}
                isRequired={required.includes(name)}
                isAlone={section.fields.length === 1}
              />
              {name === 'title' && isNew && <Identity kind={kind} id={id} form={held.form} />}
            </>
          ))}
        </Section>
      ))}
      <Section id={BODY.id} title={BODY.label}>
        <BodyEditor kind={kind} body={held.body} />
      </Section>
      {isUnchecked && (
        <p class="govuk-error-message" role="alert">
          The checks could not be fetched. Check the connection and try again; what you have written is kept.
        </p>
      )}
      <div class="govuk-button-group">
        <button class="govuk-button" type="button" name="check">
          Check and continue
        </button>
        <p class="govuk-body app-fine">Nothing is sent. What you write is kept in this browser.</p>
      </div>
    </div>
  );
}

const BODY = { id: 'text', label: 'The text' };
