// A text → what is left of it when case, accents and punctuation do not count.

/**
 * The words of a text in small letters without accents, joined by single spaces.
 * @example fold('Café-Crème  (2nd)') // "cafe creme 2nd"
 */
export function fold(text: string): string {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with them.
const ASCII = /^[\x00-\x7f]*$/;
