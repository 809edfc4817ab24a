// Those who asked alike → a list with who, when and why it is thought so.

import { titleOf } from '../../../model/catalogue.ts';
import { addressOf } from '../../../model/reference.ts';
import { type Alike, COMPARED } from '../../../relate/draft/consider.ts';
import { Link } from '../../components/Link.tsx';
import { inWords } from '../../dates.ts';
import { reasonInWords } from '../../repetitions/words.ts';
import { LongList } from './LongList.tsx';
import { namesIn } from './names.ts';
import type { Told } from './told.ts';

/** The list; each is a suggestion, and says why. */
export function AlikeList({ known: { catalogue }, considered: { alike } }: Told) {
  if (alike.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">Who may have asked for the same: {alike.length}</h3>
      <p class="app-fine">
        Suggestions, the surest first. Read them before you ask again.
        {alike.length > COMPARED &&
          ` Your needs are compared with those of the ${COMPARED} most alike of ${alike.length}.`}
      </p>
      <LongList
        items={alike}
        keyOf={({ requirement }) => requirement.id}
        draw={(each) => <AlikeItem catalogue={catalogue} alike={each} />}
      />
    </>
  );
}

function AlikeItem({
  catalogue,
  alike: { requirement, reasons },
}: {
  catalogue: Told['known']['catalogue'];
  alike: Alike;
}) {
  const { id, header } = requirement;
  const bodies = (header['raised-by'] ?? []).map((body) => titleOf(catalogue, 'organisation', body));
  const when = header.raised === undefined ? 'date not stated' : inWords(String(header.raised));
  return (
    <>
      <Link href={addressOf('requirement', id)}>{header.title}</Link>
      <span class="app-fine">
        {bodies.join(', ') || 'The source names no body'}, {when}. Why:{' '}
        {reasons()
          .map((reason) => reasonInWords(namesIn(catalogue), reason))
          .join('; ')}
        .
      </span>
    </>
  );
}
