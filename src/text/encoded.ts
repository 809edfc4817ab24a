// Text → the same for readers, and nothing but text for Markdown and HTML.

/** Every sign by its number, so that a forge sees no markup, no link and nobody's name. @example encoded('@acme') // "&#64;acme" */
export function encoded(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
