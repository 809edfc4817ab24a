// Rows of text → a CSV as RFC 4180 has it, of which no spreadsheet runs a cell.

/** The rows as one text. @example written([['a', 'b'], ['1', '2']]) // "a,b\r\n1,2\r\n" */
export function written(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell; a spreadsheet must not take text for a formula, so one that begins like one gets an apostrophe. */
export function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** How formulas begin: spreadsheets pass over blanks, and take the wide signs of East Asian text for the plain ones. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
