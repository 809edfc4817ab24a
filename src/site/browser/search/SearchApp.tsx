// The search page: the box, what was found in words, the filters, and the results.

import { useReducer } from 'preact/hooks';
import { moveByArrows } from './arrows.ts';
import { readAsked } from './asked.ts';
import { CompareBar } from './CompareBar.tsx';
import { FilterTags } from './FilterTags.tsx';
import { Found } from './Found.tsx';
import { IndexFailed } from './IndexFailed.tsx';
import { OtherWords } from './OtherWords.tsx';
import { firstState, reduce } from './page-state.ts';
import { Sentence } from './Sentence.tsx';
import type { Setting } from './setting.ts';
import { useAddress } from './useAddress.ts';
import { useAnswer } from './useAnswer.ts';
import { useIndex } from './useIndex.ts';
import { WordsBox } from './WordsBox.tsx';

/** The whole of the page below its title. */
export function SearchApp({ setting }: { setting: Setting }) {
  const { facets } = setting;
  const [state, send] = useReducer(reduce, readAsked(location.hash, facets), firstState);
  useIndex(setting.folder, state.index, send);
  useAnswer(state, send);
  useAddress(facets, state, send);
  const { index, asked, answered, shown } = state;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead on from the box and the links, which are native
    <div class="app-search" onKeyDown={moveByArrows}>
      <WordsBox words={asked.words} send={send} />
      <Sentence index={index} answered={answered} />
      {index === 'failed' && <IndexFailed send={send} />}
      {answered && typeof index === 'object' && (
        <>
          <OtherWords answer={answered.answer} send={send} />
          <FilterTags index={index} filters={asked.filters} send={send} />
          <Found index={index} asked={asked} answered={answered} shown={shown} setting={setting} send={send} />
        </>
      )}
      <CompareBar />
    </div>
  );
}
