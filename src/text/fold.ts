// A text → what is left of it when case, accents and punctuation do not count.

/**
 * The words of a text in small letters without accents, joined by single spaces.
 * @example fold('Café-Crème  (2nd)') // "cafe creme 2nd"
 */
export function fold(text: string): string {
  // Nearly every text is plain, and the plain way takes a fraction of the time.
  const words = ASCII.test(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ') : foldAny(text);
  return words.trim();
}

function foldAny(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with them.
const ASCII = /^[\x00-\x7f]*$/;
