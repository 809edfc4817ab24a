// An answer → the filters beside the results, in two named groups.

import type { Group } from '../../../search/card.ts';
import type { Searchable } from '../../../search/search-index.ts';
import { DownloadButtons } from '../keep/DownloadButtons.tsx';
import type { Asked } from './asked.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { GroupLinks } from './GroupLinks.tsx';
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
  const { total, groups } = answered.answer;
  const { build } = setting;
  return (
    <div class="app-search__columns">
      <FilterPanel facets={index.facets} filters={asked.filters} answer={answered.answer} send={send} />
      <div class="app-search__results">
        {total === 0 && <NothingFound index={index} answered={answered} contact={setting.contact} send={send} />}
        {total > 0 && (
          <>
            <div class="app-search__bar">
              <GroupLinks groups={groups} />
              <SortBy asked={asked} send={send} />
            </div>
            {GROUPS.map((group) => (
              <ResultGroup
                key={group}
                group={group}
                index={index}
                answered={answered}
                sort={asked.sort}
                most={shown[group]}
                send={send}
              />
            ))}
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
