// What a received file holds, in the words of the other stages: who sends it, and which entries and patches are in it.

/** Who made a change, as it says itself: nobody has proved it. */
export interface Author {
  readonly name: string;
  readonly address: string;
  /** Seconds since 1970; left out where it is not said. */
  readonly time?: number;
}

/** An entry or a patch that was sent. */
export type Part =
  | {
      readonly is: 'entry';
      readonly text: string;
      /** The name of the file, as the sender has it. */
      readonly name: string | null;
      /** Where the mail says that it goes, e.g. "catalogue/capabilities/autopsy.md". */
      readonly path: string | null;
    }
  | { readonly is: 'patch'; readonly text: string };

/** What becomes one commit. */
export interface Brought {
  readonly author: Partial<Author>;
  readonly subject: string;
  /** What is said besides, without what could pass for somebody's approval. */
  readonly message: string;
  readonly parts: readonly Part[];
  /** What was sent and is left out, in words. */
  readonly leftOut: readonly string[];
}

/** Why what was sent is not taken. The sentence is fit to be sent back. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  /** What to do about it. */
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
