// A finished form → the exact file, and every way to send it.

import { useEffect, useRef } from 'preact/hooks';
import { inFull } from '../../../../model/finding.ts';
import type { Kind } from '../../../../model/kind.ts';
import type { FormKind } from '../../../../propose/kinds.ts';
import type { PublishedNames, PublishedSetting } from '../../../../propose/setting.ts';
import type { PublishedSource } from '../../../../propose/source.ts';
import { schemaOf } from '../../../../schema/schemas.ts';
import type { Checks } from '../checks.ts';
import type { FieldProblem } from '../problem.ts';
import type { Held } from '../useProposal.ts';
import type { Step } from '../useStep.ts';
import { AwaitedBy } from './AwaitedBy.tsx';
import { ByMail } from './ByMail.tsx';
import { besideOf } from './beside.ts';
import { Confirming } from './Confirming.tsx';
import { FileText } from './FileText.tsx';
import { finishedOf } from './finished.ts';
import { NamesUnlisted } from './NamesUnlisted.tsx';
import { OnForge } from './OnForge.tsx';
import { PatchWay } from './PatchWay.tsx';
import { Together } from './Together.tsx';
import { unlistedIn } from './unlisted.ts';

export interface ResultProps {
  readonly kind: FormKind;
  readonly id: string;
  readonly held: Held;
  readonly source: PublishedSource | undefined;
  readonly setting: PublishedSetting;
  readonly names: ReadonlyMap<Kind, PublishedNames>;
  readonly warnings: readonly FieldProblem[];
  readonly checks: Checks;
  readonly goTo: (step: Step) => void;
  /** Goes back to the form, to the field at a pointer. */
  readonly mend: (pointer: string) => void;
}

/** What comes of the form. */
export function Result(props: ResultProps) {
  const { setting, warnings, goTo, mend } = props;
  const finished = finishedOf(props);
  const beside = besideOf(finished, props.held.form.supplier, props);
  const unlisted = unlistedIn(schemaOf(props.kind), props.held.form).filter(
    ({ kind }) => !beside || kind !== 'supplier',
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    const { title } = document;
    document.title = `${heading.current?.textContent}: ${title}`;
    return () => {
      document.title = title;
    };
  }, []);
  const { forge, contacts } = setting.site;
  return (
    <div class="app-result">
      <h2 class="govuk-heading-l" ref={heading} tabIndex={-1}>
        {finished.isChanged ? 'Ready to send' : 'Nothing has changed yet'}
      </h2>
      <p class="govuk-body">
        <button class="app-link-button" type="button" onClick={() => goTo('form')}>
          Go back and change it
        </button>
      </p>
      {warnings.length > 0 && <Warnings warnings={warnings} mend={mend} />}
      {finished.isChanged && (
        <>
          <Confirming finished={finished} before={props.source?.header} />
          <AwaitedBy finished={finished} />
          <NamesUnlisted unlisted={unlisted} />
          {beside && <Together beside={beside} />}
          {forge && <OnForge forge={forge} finished={finished} />}
          {contacts?.catalogue && <ByMail to={contacts.catalogue} finished={finished} />}
          <PatchWay finished={finished} beside={beside?.finished} />
        </>
      )}
      <FileText finished={finished} isOffered={finished.isChanged && contacts?.catalogue !== undefined} />
    </div>
  );
}

function Warnings({ warnings, mend }: Pick<ResultProps, 'warnings' | 'mend'>) {
  return (
    <div class="app-warnings">
      <h3 class="govuk-heading-s">A reviewer will ask about this</h3>
      <ul class="govuk-list govuk-list--bullet">
        {warnings.map((warning) => (
          <li>
            {inFull(warning)}{' '}
            <button class="app-link-button" type="button" onClick={() => mend(warning.pointer)}>
              Go to it<span class="govuk-visually-hidden">: {warning.message}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
