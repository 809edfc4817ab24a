// A form and, once nothing stands against it, what comes of it.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FormPlace } from '../../../model/formAddress.ts';
import type { FormKind } from '../../../propose/kinds.ts';
import { vocabularyIn } from '../../../propose/setting.ts';
import { today } from '../keep/download.ts';
import { AskingContext } from './ask.ts';
import type { Checks } from './checks.ts';
import { FormView } from './FormView.tsx';
import { focusOn } from './focus.ts';
import { nameProblems } from './nameProblems.ts';
import { isError } from './problem.ts';
import { Result } from './result/Result.tsx';
import { useChecks } from './useChecks.ts';
import type { Loaded } from './useLoaded.ts';
import { type Held, idOfHeld, proposalStore, useProposal } from './useProposal.ts';
import { useSoon } from './useSoon.ts';
import { useStep } from './useStep.ts';

interface ProposingProps {
  readonly place: FormPlace;
  readonly loaded: Loaded;
  readonly first: Held;
  /** Where the checks are fetched. */
  readonly checks: string;
}

/** The form or its result. */
export function Proposing({ place, loaded: { setting, names, source }, first, checks: address }: ProposingProps) {
  const kind = place.kind as FormKind;
  const store = useMemo(() => proposalStore(kind, place.of), [kind, place.of]);
  const vocabulary = useMemo(() => vocabularyIn(setting), [setting]);
  const { held, isKept, removed, act } = useProposal(store, first, vocabulary);
  // What is kept from now on was written here and now.
  const [isTakenUp, setIsTakenUp] = useState(isKept);
  const [thrownAway, setThrownAway] = useState<Held>();
  const [step, goTo] = useStep();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setIsAsked] = useState(false);
  const [isUnchecked, setIsUnchecked] = useState(false);
  const [checks, arrived] = useChecks(address);
  const id = idOfHeld(held);
  const find = (by: Checks | undefined) => [
    ...nameProblems({ kind, id, held, names, isNew: source === undefined }),
    ...(by?.problemsOf({ kind, id, form: held.form, body: held.body, setting, today: today() }) ?? []),
  ];
  const [problems, setProblems] = useSoon(() => find(checks), [], [held, checks]);
  const hasErrors = problems.some(isError);
  const shown = isAsked ? problems : problems.filter(({ pointer, isMissing }) => left.has(pointer) && !isMissing);
  const [wanted, setWanted] = useState(place.field);
  useEffect(() => {
    if (step !== 'form' || wanted === undefined) return;
    focusOn(wanted);
    setWanted(undefined);
  }, [step, wanted]);
  const check = async () => {
    const by = checks ?? (await arrived());
    setIsUnchecked(by === undefined);
    if (by === undefined) return;
    const found = find(by);
    setProblems(found);
    setIsAsked(true);
    if (found.some(isError)) requestAnimationFrame(() => document.getElementById('error-summary')?.focus());
    else goTo('result');
  };
  const asking = { form: held.form, vocabulary, names, problems: shown, removed };
  if (step === 'result' && !hasErrors && checks)
    return (
      <Result
        kind={kind}
        id={id}
        held={held}
        source={source}
        setting={setting}
        names={names}
        warnings={problems}
        checks={checks}
        goTo={goTo}
        mend={(pointer) => {
          setWanted(pointer);
          goTo('form');
        }}
      />
    );
  return (
    <AskingContext.Provider value={asking}>
      <FormView
        kind={kind}
        id={id}
        held={held}
        source={source}
        place={place}
        isTakenUp={isTakenUp}
        isAsked={isAsked}
        isUnchecked={isUnchecked}
        act={act}
        leave={(name) => setLeft(new Set([...left, name]))}
        check={check}
        isThrownAway={thrownAway !== undefined && !isKept}
        putBack={() => {
          store.write(thrownAway ?? null);
          setIsTakenUp(true);
        }}
        startAgain={() => {
          setThrownAway(held);
          store.write(null);
          setIsTakenUp(false);
          setIsAsked(false);
          setLeft(new Set());
        }}
      />
    </AskingContext.Provider>
  );
}
