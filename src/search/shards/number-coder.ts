// Whole numbers ↔ bits: how many digits a number has, then the digits, of which the first are learned.

import { type BitReader, type BitWriter, newOdds, type Odds } from './range-coder.ts';

/** What is known of the numbers of one kind, in each of some situations. */
export interface NumberModel {
  /** Of each situation: its 31 questions after how many digits there are, as a tree of five levels. */
  readonly digits: Odds;
  /** Of each situation and each number of digits: the questions after the first digits, as a tree of four levels. */
  readonly first: Odds;
}

/** How many sizes a number can have; see `sizeOf`. */
export const SIZES = 32;

const LEARNED = 4;
const TREE = 2 ** LEARNED;

/** How many binary digits one more than a number has after the first. @example sizeOf(0) // 0 @example sizeOf(6) // 2 */
export function sizeOf(value: number): number {
  return 31 - Math.clz32(value + 1);
}

/** A model of numbers below 2³¹ of which nothing is known yet. */
export function newModel(situations = 1): NumberModel {
  return { digits: newOdds(situations * SIZES), first: newOdds(situations * SIZES * TREE) };
}

/** Writes a number: its size, then its digits. */
export function writeNumber(writer: BitWriter, model: NumberModel, value: number, situation = 0): void {
  const size = sizeOf(value);
  let node = 1;
  for (let level = 4; level >= 0; level -= 1) {
    const bit = (size >>> level) & 1;
    writer.bit(model.digits, situation * SIZES + node, bit);
    node = node * 2 + bit;
  }
  const learned = Math.min(size, LEARNED);
  const base = (situation * SIZES + size) * TREE;
  node = 1;
  for (let level = 1; level <= learned; level += 1) {
    const bit = ((value + 1) >>> (size - level)) & 1;
    writer.bit(model.first, base + node, bit);
    node = node * 2 + bit;
  }
  if (size > learned) writer.plain((value + 1) & (2 ** (size - learned) - 1), size - learned);
}

/** Reads a number. */
export function readNumber(reader: BitReader, model: NumberModel, situation = 0): number {
  let node = 1;
  for (let level = 0; level < 5; level += 1) node = node * 2 + reader.bit(model.digits, situation * SIZES + node);
  const size = node - SIZES;
  const learned = Math.min(size, LEARNED);
  const base = (situation * SIZES + size) * TREE;
  node = 1;
  for (let level = 0; level < learned; level += 1) node = node * 2 + reader.bit(model.first, base + node);
  const rest = size > learned ? reader.plain(size - learned) : 0;
  return node * 2 ** (size - learned) + rest - 1;
}
