// An answer → the filters beside the results, in two named groups.

import type { Group } from '../../../search/card.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { DownloadButtons } from '../keep/DownloadButtons.tsx';
import type { Asked } from './asked.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { GroupLinks } from './GroupLinks.tsx';
import { NotHere } from './NotHere.tsx';
import { NothingFound } from './NothingFound.tsx';
import type { Answered, PageState, Send } from './page-state.ts';
import { ResultGroup } from './ResultGroup.tsx';
import { resultsAsCsv, resultsAsJson } from './record.ts';
import { SortBy } from './SortBy.tsx';
import type { Setting } from './setting.ts';

interface FoundProps {
  readonly index: Searchable;
  readonly asked: Asked;
  readonly answered: Answered;
  readonly shown: PageState['shown'];
  readonly setting: Setting;
  readonly send: Send;
}

const GROUPS: readonly Group[] = ['supply', 'demand'];

/** The two columns of the page. */
export function Found({ index, asked, answered, shown, setting, send }: FoundProps) {
  const { groups, results, notStated, notMet } = answered.answer;
  const isNothing = results.length + notStated.length + notMet.length === 0;
  const { build } = setting;
  return (
    <div class="app-search__columns">
      <FilterPanel index={index} answered={answered} filters={asked.filters} send={send} />
      <div class="app-search__results">
        {isNothing && <NothingFound index={index} answered={answered} words={asked.words} send={send} />}
        {!isNothing && (
          <>
            <div class="app-search__bar">
              <GroupLinks groups={groups} />
              <SortBy asked={asked} send={send} />
            </div>
            {GROUPS.map((group) => (
              <ResultGroup key={group} group={group} index={index} answered={answered} shown={shown} send={send} />
            ))}
            <section class="app-not-here" aria-labelledby="not-here-title">
              <h2 class="govuk-heading-s" id="not-here-title">
                Not what you looked for?
              </h2>
              <NotHere words={asked.words} />
            </section>
            <DownloadButtons
              what="these results"
              file="search-results"
              csv={(day) => resultsAsCsv({ index, answered, build, day })}
              json={(day) => resultsAsJson({ index, answered, build, day })}
            />
          </>
        )}
      </div>
    </div>
  );
}
