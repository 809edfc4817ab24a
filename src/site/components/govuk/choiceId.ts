// Turns the place of an answer among others into the id of its control.

/**
 * The first id has no number, so that an error summary can link to the question by its name.
 * @example choiceId(undefined, 'colour', 1) // 'colour-2'
 */
export function choiceId(ownId: string | undefined, idPrefix: string, index: number): string {
  return ownId || (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`);
}
