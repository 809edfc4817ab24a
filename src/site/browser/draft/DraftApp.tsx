// Draft a requirement: what is sought on one side, what is known of it on the other.

import { useMemo, useRef, useState } from 'preact/hooks';
import { type Considered, consider, type Draft } from '../../../relate/draft/consider.ts';
import type { BuildMark } from '../keep/build.ts';
import { useStore } from '../keep/useStore.ts';
import { Answers } from './Answers.tsx';
import { DraftForm } from './DraftForm.tsx';
import { fitting } from './fitting.ts';
import { OWN } from './kept.ts';
import { inParts } from './parts.ts';
import { Sent } from './Sent.tsx';
import { Sheet } from './Sheet.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useForce } from './useForce.ts';
import { type Knowledge, useKnown } from './useKnown.ts';

interface DraftAppProps {
  /** The folder of what drafts are held against. */
  readonly folder: string;
  readonly mark: BuildMark;
}

/** The whole of the page below its title. */
export function DraftApp({ folder, mark }: DraftAppProps) {
  const kept = useStore(OWN);
  const draft = useForce(kept);
  const knowledge = useKnown(folder, draft.areas ?? NONE);
  if (knowledge === 'loading') return <p class="govuk-body">Loading…</p>;
  if (knowledge === 'failed')
    return (
      <p class="govuk-body">
        What is asked and listed could not be loaded. Your draft is kept: try again when you are connected.
      </p>
    );
  return <Workplace knowledge={knowledge} kept={draft} mark={mark} />;
}

const NONE: readonly string[] = [];

interface WorkplaceProps {
  readonly knowledge: Knowledge;
  readonly kept: Draft;
  readonly mark: BuildMark;
}

function Workplace({ knowledge: { known, isWhole }, kept, mark }: WorkplaceProps) {
  const draft = useMemo(() => fitting(known.catalogue, kept), [known, kept]);
  const considered = useConsidered({ known, isWhole }, draft);
  const [isTried, setIsTried] = useState(false);
  const told = { known, draft, considered };
  return (
    <>
      <Sent known={known} own={draft} />
      <div class="app-draft">
        <div class="app-draft__form">
          <DraftForm {...told} send={OWN.write} />
        </div>
        <div class="app-draft__answers">
          <Answers {...told} isWhole={isWhole} />
        </div>
        <div class="app-draft__take">
          <TakeAway {...told} isTried={isTried} onTry={() => setIsTried(true)} onClear={() => OWN.write({})} />
        </div>
      </div>
      <Sheet {...told} mark={mark} />
    </>
  );
}

/** While an area is on its way, what was told before stands: to work it out without that area would be for a moment. */
function useConsidered({ known, isWhole }: Knowledge, draft: Draft): Considered {
  const last = useRef<{ readonly needs: string; readonly considered: Considered } | undefined>(undefined);
  const needs = JSON.stringify(draft.needs) ?? '';
  const stands = !isWhole && last.current?.needs === needs ? last.current.considered : undefined;
  const considered = useMemo(() => stands ?? consider(known, inParts(draft)), [stands, known, draft]);
  last.current = { needs, considered };
  return considered;
}
