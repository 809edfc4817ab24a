// A number and a noun → both in words that go together.

/** @example counted(1, 'force') // "1 force"; counted(3000, 'body', 'bodies') // "3,000 bodies" */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${inFigures(number)} ${number === 1 ? one : many}`;
}

/** Most counts are small, and to load the customs of a language takes a command longer than to check a file. */
function inFigures(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1000 ? `${number}` : number.toLocaleString('en-GB');
}
