// One thing that changed, as a reader sees it.

/** A line of the table of before and after. */
export interface Row {
  readonly label: string;
  /** In plain text, as the entry has it; null where it was not stated. */
  readonly before: string | null;
  readonly after: string | null;
  /** What the two cells do not say. @example "3 more stayed" */
  readonly note?: string;
}
