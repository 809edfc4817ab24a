// The error of a question that cannot be asked so.

/** Thrown for what cannot be asked so; the message is a plain sentence. */
export class NotAskedSo extends Error {
  override readonly name = 'NotAskedSo';
}
