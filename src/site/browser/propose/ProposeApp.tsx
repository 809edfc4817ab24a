// A form's address → the form, filled in as far as the address and this browser say.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { type FormPlace, readFormPlace } from '../../../model/formAddress.ts';
import { addressOf } from '../../../model/reference.ts';
import { repositoryFile } from '../../../propose/file.ts';
import { editFileLink } from '../../../propose/forge.ts';
import { type FormKind, kindPhrase } from '../../../propose/kinds.ts';
import { hasRemarks } from '../../../propose/source.ts';
import { schemaOf } from '../../../schema/schemas.ts';
import { Link, OutwardLink } from '../../components/Link.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { today } from '../keep/download.ts';
import { begin } from './begin.ts';
import { Proposing } from './Proposing.tsx';
import { type Loaded, useLoaded } from './useLoaded.ts';

/** The whole of the page. */
export function ProposeApp({ kind, checks }: { kind: FormKind; checks: string }) {
  const place = usePlace(kind);
  const loaded = useLoaded(kind, place.of);
  const name =
    typeof loaded === 'object' && loaded.source
      ? String((loaded.source.header as { title?: string }).title)
      : undefined;
  const title = place.of === undefined ? `Propose ${kindPhrase(kind)}` : `Improve ${name ?? place.of}`;
  useEffect(() => {
    // What follows the title is the name of the site.
    document.title = title + document.title.slice(document.title.lastIndexOf(' – '));
  }, [title]);
  return (
    <>
      <PageTitle title={title}>{schemaOf(kind).description}</PageTitle>
      {typeof loaded === 'object' ? (
        <Begun key={`${kind} ${place.of}`} place={place} loaded={loaded} checks={checks} />
      ) : (
        <p class="govuk-body" role="status">
          {STATES[loaded]}{' '}
          {loaded === 'unknown' && place.of !== undefined && <Link href={addressOf(kind, place.of)}>Its page</Link>}
        </p>
      )}
    </>
  );
}

const STATES = {
  loading: 'Loading the form…',
  failed: 'The form could not be loaded. Check the connection and reload the page; what you have written is kept.',
  unknown: 'There is no entry of that name here that a form can improve.',
} as const;

/** An entry whose file holds what no form can keep is not taken apart. */
function Begun({ place, loaded, checks }: { place: FormPlace; loaded: Loaded; checks: string }) {
  const { source, setting } = loaded;
  const first = useMemo(() => begin(place, source, today()), [place, source]);
  if (source === undefined || !hasRemarks(source.text))
    return <Proposing place={place} loaded={loaded} first={first} checks={checks} />;
  const { forge } = setting.site;
  return (
    <p class="govuk-body">
      The file of this entry holds remarks (after “#”), which a form would lose. Change the file itself instead:{' '}
      {forge ? (
        <OutwardLink href={editFileLink(forge, repositoryFile(source.kind, source.id))} />
      ) : (
        <Link href="/contribute/">how to</Link>
      )}
    </p>
  );
}

/** The place that the address names, also when it changes while the page is open. */
function usePlace(kind: FormKind): FormPlace {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const read = () => setFragment(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return useMemo(() => readFormPlace(kind, fragment), [kind, fragment]);
}
