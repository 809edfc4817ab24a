// The rows of a comparison as they stand on the page → what each comes to and answers, and which of them a choice keeps.

/** A row of the table. */
export interface Row {
  readonly element: HTMLElement;
  readonly grade: string;
  /** Each answered need as "key answer", e.g. "3 not-stated". */
  readonly answers: ReadonlySet<string>;
}

/** What a reader chose; an empty text is any. */
export interface Choice {
  readonly grade: string;
  readonly answer: string;
}

/** Reads the rows of the table. */
export function rowsIn(frame: HTMLElement): Row[] {
  return [...frame.querySelectorAll<HTMLElement>('tr[data-grade]')].map((element) => ({
    element,
    grade: element.dataset.grade ?? '',
    answers: new Set(
      [...element.querySelectorAll<HTMLElement>('[data-answer]')].map(
        ({ dataset: { need, answer } }) => `${need} ${answer}`,
      ),
    ),
  }));
}

/** Whether a row is what was chosen. */
export function isChosen({ grade, answers }: Row, choice: Choice): boolean {
  return (choice.grade === '' || grade === choice.grade) && (choice.answer === '' || answers.has(choice.answer));
}
