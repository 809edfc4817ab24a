// One parameter → its needs with what is known of each, and an empty one to begin with.

import type { Need, Parameter } from '../../../model/entry.generated.ts';
import { type Level, levelsOf, termsOf, type Vocabulary } from '../../../model/vocabulary.ts';
import { withNeed } from './edit.ts';
import { Fold } from './Fold.tsx';
import { NeedAnswers } from './NeedAnswers.tsx';
import { NeedEditor } from './NeedEditor.tsx';
import type { Changing } from './told.ts';

interface ParameterNeedsProps extends Changing {
  readonly parameter: Parameter;
}

/** A fold, which says how many needs are in it. */
export function ParameterNeeds({ parameter, ...told }: ParameterNeedsProps) {
  const { known, draft, send } = told;
  const own = (draft.needs ?? []).filter((need) => need.parameter === parameter.id);
  const levels = levelsFor(known.catalogue.vocabulary, parameter, draft.areas ?? [], own);
  const editors: (Need | undefined)[] = own.length === 0 || parameter.type === 'number' ? [...own, undefined] : own;
  if (levels.length === 0 && parameter.type !== 'number' && parameter.type !== 'boolean') return null;
  return (
    <>
      <Fold
        summary={
          <>
            {parameter.label} {own.length > 0 && <span class="app-count">({own.length} chosen)</span>}
          </>
        }
      >
        {() => (
          <>
            <p class="app-fine">{parameter.definition}</p>
            {editors.map((need, place) => (
              <NeedEditor
                // A need keeps its place, so that what is typed in stays where it is.
                key={place}
                id={`${parameter.id}-${place}`}
                parameter={parameter}
                levels={levels}
                priorities={[...termsOf(known.catalogue.vocabulary, 'priorities').values()]}
                need={need}
                onChange={(after) => send(withNeed(draft, need, after))}
              />
            ))}
          </>
        )}
      </Fold>
      {own.map((need, place) => (
        <NeedAnswers key={place} {...told} need={need} />
      ))}
    </>
  );
}

/** Functions are offered where one of the draft's areas stands; what is chosen stays. */
function levelsFor(
  vocabulary: Vocabulary,
  parameter: Parameter,
  areas: readonly string[],
  chosen: readonly Need[],
): readonly Level[] {
  const levels = levelsOf(vocabulary, parameter);
  const terms = termsOf(vocabulary, parameter['levels-from'] ?? '');
  const tops = new Set(areas.map((id) => termsOf(vocabulary, 'areas').get(id)?.broader));
  const kept = new Set(chosen.flatMap(({ value }) => [value].flat()));
  return levels.filter(({ id }) => {
    const area = terms.get(id)?.area;
    return area === undefined || tops.has(area) || kept.has(id);
  });
}
