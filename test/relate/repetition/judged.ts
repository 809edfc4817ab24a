// The pairs of real requirements that were judged by reading, with their traits, and how well a verdict agrees with them.

import { readFileSync } from 'node:fs';
import { demandOf, type Traits } from '../../../src/relate/repetition/traits.ts';
import { realCatalogue } from '../../harness/realCatalogue.ts';

/** A pair with the label that a reader gave it. */
export interface Judged {
  readonly a: string;
  readonly b: string;
  readonly label: 'same' | 'conflict' | 'changed' | 'related' | 'look-alike' | 'unlike';
}

export const catalogue = realCatalogue();

const traitsById = new Map(demandOf(catalogue).map((traits) => [traits.reference as string, traits]));

/** The pairs of one file of `test/relate/pairs/`. */
export function judgedIn(file: string): readonly Judged[] {
  return JSON.parse(readFileSync(`test/relate/pairs/${file}.json`, 'utf8'));
}

/** What is known of a requirement; undefined where it is not there. */
export function traitsOf(reference: string): Traits | undefined {
  return traitsById.get(reference);
}

/** Whether a reader found that both ask for the same thing. */
export function isRepetition({ label }: Judged): boolean {
  return label === 'same' || label === 'conflict' || label === 'changed';
}

/** Whether one body raised both. */
export function isOfOneBuyer({ a, b }: Judged): boolean {
  const [one, other] = [a, b].map((id) => catalogue.entries.requirement.get(id.split('/')[1] ?? ''));
  return (one?.header['raised-by'] ?? []).some((body) => other?.header['raised-by']?.includes(body));
}

/** How well what was told agrees with the labels. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Of those told, how many are right; of those right, how many were told; and both in one figure. */
export function agreement(judged: readonly Judged[], isTold: (pair: Judged) => boolean): Agreement {
  const told = judged.filter(isTold);
  const right = told.filter(isRepetition).length;
  const precision = right / told.length;
  const recall = right / judged.filter(isRepetition).length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** How often a repetition scores above a pair that is none, a draw counted half; with `against`, only those of that label. */
export function areaUnderCurve(
  judged: readonly Judged[],
  score: (pair: Judged) => number,
  against?: Judged['label'],
): number {
  const isOther = (pair: Judged) => !isRepetition(pair) && (against === undefined || pair.label === against);
  const others = judged.filter(isOther).map(score);
  const wins = judged.filter(isRepetition).map((pair) => {
    const own = score(pair);
    return others.filter((other) => own > other).length + others.filter((other) => own === other).length / 2;
  });
  return wins.reduce((sum, each) => sum + each, 0) / (wins.length * others.length);
}

/** @example "precision 0.84, recall 0.90, F1 0.87" */
export function figures({ precision, recall, f1 }: Agreement): string {
  return `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}`;
}
