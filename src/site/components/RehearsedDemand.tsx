// What a rehearsal says of demand → sentences: what one body would ask for twice, and where it would disagree with itself.

import type { InForce } from '../../model/difference.ts';
import type { Reference } from '../../model/reference.ts';
import { idOf } from '../../model/reference.ts';
import type { BecameRepeat } from '../../model/rehearsal.ts';
import { repetitionAddress } from '../../model/repetition.ts';
import { counted } from '../../text/counted.ts';
import type { RehearsedProps } from '../rehearsed.ts';
import { titleOfRepetition } from '../repetitions/titles.ts';
import { Differences } from './Differences.tsx';
import { Link } from './Link.tsx';
import { Names } from './Names.tsx';
import { Section } from './Section.tsx';

/** Repeats and differences that would be inside one body. */
export function RehearsedDemand({ view, merger, rehearsal: { becameRepeats, becameInternal } }: RehearsedProps) {
  const differences = becameInternal.map(({ difference }) => difference);
  return (
    <>
      <Section id={`repeats-${idOf(merger.into)}`} title="What it would ask for more than once">
        <p class="govuk-body">{repeatsInWords(becameRepeats)}</p>
        <ul class="govuk-list app-records">
          {byRepetition(becameRepeats).map(([id, repeats]) => (
            <li>
              <Repeats view={view} id={id} repeats={repeats} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id={`internal-${idOf(merger.into)}`} title="Where it would differ with itself">
        <p class="govuk-body">
          Between these requirements, needs differ in {counted(differences.length, 'place')}; what is between bodies now
          would be inside one.
        </p>
        {differences.length > 0 && <Differences view={view} differences={differences} />}
      </Section>
    </>
  );
}

function Repeats({
  view,
  id,
  repeats,
}: Pick<RehearsedProps, 'view'> & { id: string; repeats: readonly BecameRepeat[] }) {
  const repetition = view.related.repetitions().find((each) => each.id === id);
  const ends = endsOf(repeats);
  return (
    <>
      <p class="app-records__what">
        {repetition && <Link href={repetitionAddress(id)}>{titleOfRepetition(view, repetition)}</Link>}:{' '}
        {counted(ends.length, 'requirement')} in {counted(repeats.length, 'pair')}
      </p>
      <p class="app-records__source">
        <Names view={view} of={ends} />
      </p>
    </>
  );
}

/** Counts pairs by how sure they are and by whether they still stand. */
function repeatsInWords(repeats: readonly BecameRepeat[]): string {
  if (repeats.length === 0)
    return 'No two requirements of different organisations are recorded or suspected to ask for the same.';
  const stands = (inForce: InForce) => repeats.filter((repeat) => repeat.inForce === inForce).length;
  const confirmed = repeats.filter(({ pair }) => pair.confirmed).length;
  return [
    `${counted(endsOf(repeats).length, 'requirement')} of different organisations ask for the same, in ${counted(repeats.length, 'pair')}:`,
    `${confirmed} as an entry says, ${repeats.length - confirmed} as the text and the needs suggest.`,
    `Both requirements still stand in ${counted(stands('yes'), 'pair')};`,
    `one no longer does in ${stands('no')}; in ${stands('not known')} it is not known.`,
  ].join(' ');
}

function endsOf(repeats: readonly BecameRepeat[]): Reference[] {
  return [...new Set(repeats.flatMap(({ pair: { a, b } }) => [a, b]))].sort();
}

function byRepetition(repeats: readonly BecameRepeat[]): [string, readonly BecameRepeat[]][] {
  const ids = [...new Set(repeats.map(({ repetition }) => repetition))];
  return ids.map((id) => [id, repeats.filter(({ repetition }) => repetition === id)]);
}
