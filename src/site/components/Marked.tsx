// A description of the schemas, in which `code` is marked → the same with the marks made into elements.

/** The text. */
export function Marked({ text }: { text: string }) {
  return <>{text.split('`').map((part, place) => (place % 2 === 0 ? part : <code key={place}>{part}</code>))}</>;
}
