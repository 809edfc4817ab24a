// Cases with their outcomes → the weights of a logistic regression.

/** What was seen of a case, and whether it came out so. */
export interface Case {
  readonly values: readonly number[];
  readonly isSo: boolean;
}

/** How sure a case is to come out so, from 0 to 1; the first weight is what the sum starts from. */
export function sureness(values: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-sumOf([1, ...values], weights)));
}

/** The weights that fit the cases best, the start first; `ridge` holds all but the start near nothing. Newton's method. */
export function fitted(cases: readonly Case[], ridge: number): number[] {
  const rows = cases.map(({ values, isSo }) => ({ row: [1, ...values], isSo }));
  let weights = new Array<number>(rows[0]?.row.length ?? 0).fill(0);
  for (let round = 0; round < 50; round++) {
    const step = solved(equations(rows, weights, ridge));
    // A long step would overshoot where the cases are told apart with ease.
    const share = Math.min(1, 1.5 / Math.max(...step.map(Math.abs)));
    weights = weights.map((weight, index) => weight + share * at(step, index));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** One equation a weight: the curvature along each other weight, then the slope. */
function equations(
  rows: readonly { readonly row: readonly number[]; readonly isSo: boolean }[],
  weights: readonly number[],
  ridge: number,
): number[][] {
  const held = (index: number) => (index === 0 ? 0 : ridge);
  const found = weights.map((weight, i) => [
    ...weights.map((_, j) => (i === j ? held(i) + 1e-9 : 0)),
    -held(i) * weight,
  ]);
  for (const { row, isSo } of rows) {
    const sure = 1 / (1 + Math.exp(-sumOf(row, weights)));
    for (const [i, equation] of found.entries()) {
      for (const [j, value] of row.entries()) equation[j] = at(equation, j) + sure * (1 - sure) * at(row, i) * value;
      equation[row.length] = at(equation, row.length) + (Number(isSo) - sure) * at(row, i);
    }
  }
  return found;
}

/** Gauss and Jordan; each row ends in what it comes to. */
function solved(equations: readonly (readonly number[])[]): number[] {
  const rows = equations.map((row) => [...row]);
  for (const [i, pivot] of rows.entries()) {
    for (const [k, row] of rows.entries()) {
      const share = k === i ? 0 : at(row, i) / at(pivot, i);
      for (const j of row.keys()) row[j] = at(row, j) - share * at(pivot, j);
    }
  }
  return rows.map((row, i) => at(row, rows.length) / at(row, i));
}

function sumOf(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, value, index) => sum + value * at(weights, index), 0);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
