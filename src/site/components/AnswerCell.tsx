// One answer of a match → its word, the line behind it, and where nothing is stated the way to the form.

import { formAddress } from '../../model/formAddress.ts';
import type { Line, Match, NeedAnswer } from '../../model/match.ts';
import { idOf } from '../../model/reference.ts';
import { offerPointer } from '../../relate/offers.ts';
import { lineAddress } from '../forgeLines.ts';
import { ANSWER_WORDS } from '../matches/words.ts';
import type { View } from '../view.ts';
import { Link } from './Link.tsx';

/** The word of an answer; "not stated" leads to the form of the capability, at the field that would state it. */
export function AnswerWord({ view, match, answer }: { view: View; match: Match; answer: NeedAnswer }) {
  const { result, parameter } = answer;
  const known = view.vocabulary.parameters.get(parameter);
  if (result !== 'not-stated' || !known) return <strong class={`app-answer--${result}`}>{ANSWER_WORDS[result]}</strong>;
  const address = formAddress({ kind: 'capability', of: idOf(match.capability), field: offerPointer(known) });
  return (
    <Link href={address}>
      {ANSWER_WORDS[result]}
      <span class="govuk-visually-hidden">: state it</span>
    </Link>
  );
}

/** A line of a file; on the forge where this deployment has one. */
export function LineLink({ view, line, named = false }: { view: View; line: Line; named?: boolean }) {
  const address = lineAddress(view, line);
  const words = named ? `${line.file}, line ${line.line}` : `line ${line.line}`;
  if (!address) return <span>{words}</span>;
  return (
    <a class="govuk-link" href={address} rel="noopener noreferrer external">
      {words}
    </a>
  );
}
