// Bytes from elsewhere → their text, if they are one and not too long.

/** In bytes: several times the longest notice that we know. */
export const LARGEST = 1024 * 1024;

/** Thrown where nothing can be taken from what was named; the message is a plain sentence for the person who named it. */
export class NotBrought extends Error {
  override readonly name = 'NotBrought';
}

/** The text of what was found at `place`. */
export function textIn(bytes: Uint8Array, place: string): string {
  if (bytes.length > LARGEST) throw new NotBrought(`"${place}" is larger than 1 MiB.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NotBrought(`"${place}" is no text in UTF-8.`);
  }
}
