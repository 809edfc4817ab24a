// A form and, once nothing stands against it, what comes of it.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FormPlace } from '../../../model/formAddress.ts';
import type { FormKind } from '../../../propose/kinds.ts';
import { vocabularyIn } from '../../../propose/setting.ts';
import { today } from '../keep/download.ts';
import { AskingContext } from './ask.ts';
import { FormView } from './FormView.tsx';
import { focusOn } from './focus.ts';
import { nameProblems } from './nameProblems.ts';
import { isError, problemsOf } from './problems.ts';
import { Result } from './result/Result.tsx';
import type { Loaded } from './useLoaded.ts';
import { type Held, idOfHeld, proposalStore, useProposal } from './useProposal.ts';
import { useSoon } from './useSoon.ts';
import { useStep } from './useStep.ts';

interface ProposingProps {
  readonly place: FormPlace;
  readonly loaded: Loaded;
  readonly first: Held;
}

/** The form or its result. */
export function Proposing({ place, loaded: { setting, names, source }, first }: ProposingProps) {
  const kind = place.kind as FormKind;
  const store = useMemo(() => proposalStore(kind, place.of), [kind, place.of]);
  const vocabulary = useMemo(() => vocabularyIn(setting), [setting]);
  const { held, isKept, act } = useProposal(store, first, vocabulary);
  const [step, goTo] = useStep();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setIsAsked] = useState(false);
  const id = idOfHeld(held);
  const find = () => [
    ...nameProblems({ kind, id, held, names, isNew: source === undefined }),
    ...problemsOf({ kind, id, form: held.form, body: held.body, setting, today: today() }),
  ];
  const [problems, findNow] = useSoon(find, held);
  const hasErrors = problems.some(isError);
  const shown = isAsked ? problems : problems.filter(({ pointer, isMissing }) => left.has(pointer) && !isMissing);
  // Only when the form opens.
  useEffect(() => {
    if (place.field) focusOn(place.field);
  }, []);
  const check = () => {
    setIsAsked(true);
    if (findNow().some(isError)) requestAnimationFrame(() => document.getElementById('error-summary')?.focus());
    else goTo('result');
  };
  const asking = { form: held.form, vocabulary, names, problems: shown };
  if (step === 'result' && !hasErrors)
    return (
      <Result
        kind={kind}
        id={id}
        held={held}
        source={source}
        setting={setting}
        names={names}
        warnings={problems}
        goTo={goTo}
      />
    );
  return (
    <AskingContext.Provider value={asking}>
      <FormView
        kind={kind}
        id={id}
        held={held}
        source={source}
        isTakenUp={isKept && !left.size}
        isAsked={isAsked}
        act={act}
        leave={(name) => setLeft(new Set([...left, name]))}
        check={check}
        startAgain={() => {
          store.write(null);
          setIsAsked(false);
          setLeft(new Set());
        }}
      />
    </AskingContext.Provider>
  );
}
