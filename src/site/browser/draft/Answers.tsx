// What is known of a draft → in one sentence, and then who asked alike, what is listed, and where others want something else.

import type { Band } from '../../../model/difference.ts';
import { AlikeList } from './AlikeList.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { ListedSupply } from './ListedSupply.tsx';
import { sentenceOn } from './sentence.ts';
import type { Told } from './told.ts';

interface AnswersProps extends Told {
  /** Whether all areas of the draft are here already. */
  readonly isWhole: boolean;
}

/** What stands in the way comes first. */
const CONFLICTS: readonly Band[] = ['conflict'];
const OTHERS: readonly Band[] = ['changed', 'differs'];

/** The side of the page that answers. */
export function Answers({ isWhole, ...told }: AnswersProps) {
  return (
    <section aria-labelledby="answers-title">
      <h2 class="govuk-heading-m" id="answers-title">
        What is known of it
      </h2>
      <p class="app-draft__sentence" role="status">
        {isWhole ? sentenceOn(told) : 'Loading what is asked and listed there…'}
      </p>
      <DifferenceList {...told} title="In conflict" bands={CONFLICTS} />
      <AlikeList {...told} />
      <ListedSupply {...told} />
      <DifferenceList {...told} title="Where others want something else" bands={OTHERS} />
    </section>
  );
}
