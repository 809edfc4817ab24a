// JSON Pointers: the way that one describes, and one step more.

/** The names on the way that a pointer describes. @example stepsOf('/areas/0') // ["areas", "0"] */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer to `name` inside what `parent` points at. */
export function pointerInto(parent: string, name: string | number): string {
  return `${parent}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
