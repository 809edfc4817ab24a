// One's own list → each entry with its reason, and the ways to share it, compare it and take it away.

import { MOST, writeComparison } from '../compare/fragment.ts';
import type { BuildMark } from '../keep/build.ts';
import { DownloadButtons } from '../keep/DownloadButtons.tsx';
import { counted } from './counted.ts';
import { ListedCard } from './ListedCard.tsx';
import { type Record, recordAsCsv, recordAsJson, type Titles } from './record.ts';
import { ShareLink } from './ShareLink.tsx';
import type { Shortlist } from './shortlist.ts';

interface OwnListProps {
  readonly list: Shortlist;
  readonly titles: Titles;
  readonly build: BuildMark;
}

/** The list, the kept ones first. */
export function OwnList({ list, titles, build }: OwnListProps) {
  const kept = list.filter(({ state }) => state === 'kept');
  const dropped = list.filter(({ state }) => state === 'dropped');
  const record = (day: string): Record => ({ list: [...kept, ...dropped], titles, build, day });
  return (
    <>
      <p class="govuk-body" id="shortlist-sentence" role="status" tabIndex={-1}>
        {list.length === 0 ? 'Nothing is on it yet.' : `${counted(list)}. It is kept in this browser and nowhere else.`}
      </p>
      {list.length === 0 && <Empty />}
      <Part title="Kept" list={kept} titles={titles} />
      <Part title="Dropped" list={dropped} titles={titles} />
      {list.length > 0 && (
        <section class="app-shortlist__ways" aria-label="What to do with the list">
          {kept.length > 1 ? <Compare list={kept} /> : <More />}
          <ShareLink list={list} />
          <DownloadButtons
            what="this shortlist"
            file="shortlist"
            csv={(day) => recordAsCsv(record(day))}
            json={(day) => recordAsJson(record(day))}
          />
        </section>
      )}
    </>
  );
}

function Empty() {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href="/search/">
        Search
      </a>
      , and press “Add to shortlist” on a result or on an entry’s page.
    </p>
  );
}

function More() {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href="/search/">
        Search for another
      </a>{' '}
      to compare it with.
    </p>
  );
}

function Part({ title, list, titles }: { title: string; list: Shortlist; titles: Titles }) {
  if (list.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="app-cards">
        {list.map((listed) => (
          <ListedCard key={listed.id} listed={listed} title={titles.get(listed.id)?.title ?? listed.id} />
        ))}
      </ul>
    </section>
  );
}

function Compare({ list }: { list: Shortlist }) {
  const ids = list.slice(0, MOST).map(({ id }) => id);
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={`/compare/${writeComparison(ids)}`}>
        Compare the {list.length > MOST ? `first ${MOST} that are` : ids.length} kept
      </a>
    </p>
  );
}
