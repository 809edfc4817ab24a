// A text → the same as it begins a sentence.

/** The text with a capital for its first letter. @example capital('on-scene vans') // "On-scene vans" */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
