// A number and a noun → both in words that go together.

/** @example counted(1, 'force') // "1 force"; counted(3000, 'body', 'bodies') // "3,000 bodies" */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(number)} ${number === 1 ? one : many}`;
}

const NUMBER = new Intl.NumberFormat('en-GB');
