// How somebody came to a form → what stands in it already and where that was taken from, said at its top.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FormPlace } from '../../../model/formAddress.ts';
import { addressOf, areaAddress, parseReference } from '../../../model/reference.ts';
import { labelOf } from '../../../model/vocabulary.ts';
import { valueAt } from '../../../propose/edit.ts';
import { type FilledIn, filledIn } from '../../../propose/filledIn.ts';
import type { FormKind } from '../../../propose/kinds.ts';
import { stepsOf } from '../../../text/pointer.ts';
import { InsetText } from '../../components/govuk/InsetText.tsx';
import { Link } from '../../components/Link.tsx';
import { idOf, useAsking } from './ask.ts';

interface FilledInProps {
  readonly place: FormPlace;
  /** Whether the form holds what this browser had kept, and not what the address fills in. */
  readonly isTakenUp: boolean;
}

/** The notice; nothing where the address fills in nothing and asks about nothing. */
export function FilledInNotice({ place, isTakenUp }: FilledInProps) {
  const { vocabulary, form } = useAsking();
  const kind = place.kind as FormKind;
  if (place.of !== undefined) {
    const asked = filledIn(kind, headerAt(place.field ?? ''), vocabulary);
    if (asked.length === 0) return null;
    return (
      <Announced>
        {!isTakenUp && 'Filled in for you: what the entry says now. '}You were asked about <Fields fields={asked} />.
      </Announced>
    );
  }
  const fields = filledIn(kind, place.header ?? {}, vocabulary);
  const lacking = isTakenUp ? fields.filter(({ pointer }) => valueAt(form, pointer) === undefined) : [];
  if (isTakenUp ? lacking.length === 0 : fields.length === 0) return null;
  return (
    <Announced>
      {isTakenUp ? (
        <>The link that led here would have filled in {namesOf(lacking)}. To have that, start again.</>
      ) : (
        <>
          Filled in for you from <OriginOf place={place} />: <Fields fields={fields} />.{' '}
          {fields.length === 1 ? 'Check it, and change it' : 'Check each, and change it'} if it does not fit.
        </>
      )}
    </Announced>
  );
}

/** What comes into a part of the page that is there already is read aloud; what comes with it often is not. */
function Announced({ children }: { children: ComponentChildren }) {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  return <div role="status">{isThere && <InsetText>{children}</InsetText>}</div>;
}

function OriginOf({ place: { from, header } }: { place: FormPlace }) {
  const { vocabulary } = useAsking();
  const [area] = header && 'areas' in header && Array.isArray(header.areas) ? header.areas : [];
  if (from === 'search') return <>the words that you searched for</>;
  if (from === 'form') return <>the form in which you named it</>;
  if (from === 'draft') return <Link href="/draft/">your draft</Link>;
  const requirement = parseReference(from ?? '');
  if (requirement)
    return <Link href={addressOf(requirement.kind, requirement.id)}>the requirement that you were reading</Link>;
  if (from !== 'gap' || typeof area !== 'string') return <>the link that led here</>;
  return (
    <>
      what is asked for in <Link href={areaAddress(area)}>{labelOf(vocabulary, 'areas', area)}</Link>
    </>
  );
}

/** The form's own listener brings whoever presses one to its field. */
function Fields({ fields }: { fields: readonly FilledIn[] }) {
  return (
    <>
      {fields.map(({ pointer, label }, place) => (
        <>
          {place > 0 && ', '}
          <a class="govuk-link" href={`#${idOf(pointer)}`} data-field={pointer}>
            {label}
          </a>
        </>
      ))}
    </>
  );
}

function namesOf(fields: readonly FilledIn[]): string {
  return fields.map(({ label }) => label).join(', ');
}

/** A header that has something at a pointer and nothing else. */
function headerAt(pointer: string): object {
  return Object(stepsOf(pointer).reduceRight<unknown>((inner, step) => ({ [step]: inner }), true));
}
