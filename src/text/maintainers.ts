// Who approves, as programs call them → the same in words.

/** @example maintainersOf('supplier/acme') // "the maintainers of supplier/acme" */
export function maintainersOf(from: string): string {
  return from === 'catalogue-maintainers' ? "the catalogue's maintainers" : `the maintainers of ${from}`;
}
