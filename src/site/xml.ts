// Text → what stands for it in XML.

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes text for an XML element or attribute. @example escaped('R&D') // "R&amp;D" */
export function escaped(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (character) => NAMES[character] ?? character);
}

/** Control characters that no XML 1.0 document may hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
