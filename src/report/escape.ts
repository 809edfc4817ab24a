// Text from files → text that is safe to show: what cannot be seen is written out.

/**
 * Writes control characters, and signs that turn the direction of text, as their code.
 * @example escapeControls('a\u001bb') // "a\\u{1b}b"
 */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
