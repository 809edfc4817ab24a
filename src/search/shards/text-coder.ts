// Words, each of which begins as another known word does ↔ bits.

import { sharedLength } from '../../text/sharedLength.ts';
import { type NumberModel, newModel, readNumber, writeNumber } from './number-coder.ts';
import { type BitReader, type BitWriter, newOdds, type Odds } from './range-coder.ts';

/** What is known of words of one kind. */
export interface TextModel {
  readonly left: NumberModel;
  readonly added: NumberModel;
  /** After the letter before it: the questions after a letter, as a tree of eight levels. */
  readonly letters: Odds;
  readonly rare: NumberModel;
}

const BEFORE = 32;
const LETTERS = 256;
/** Stands for any code unit from here on; how far on follows. */
const RARE = 255;

/** A model of words of which nothing is known yet. */
export function newTextModel(): TextModel {
  return { left: newModel(), added: newModel(), letters: newOdds(BEFORE * LETTERS), rare: newModel() };
}

/** Writes a word: how much of the known one is left out at its end, how many code units follow, and those. */
export function writeText(writer: BitWriter, model: TextModel, text: string, known: string): void {
  const shared = sharedLength(known, text);
  writeNumber(writer, model.left, known.length - shared);
  writeNumber(writer, model.added, text.length - shared);
  for (let at = shared; at < text.length; at += 1) writeUnit(writer, model, text.charCodeAt(at), before(text, at));
}

/** Reads a word. */
export function readText(reader: BitReader, model: TextModel, known: string): string {
  let text = known.slice(0, Math.max(0, known.length - readNumber(reader, model.left)));
  for (let left = readNumber(reader, model.added); left > 0; left -= 1)
    text += String.fromCharCode(readUnit(reader, model, before(text, text.length)));
  return text;
}

function before(text: string, at: number): number {
  return at === 0 ? 0 : text.charCodeAt(at - 1) % BEFORE;
}

function writeUnit(writer: BitWriter, { letters, rare }: TextModel, unit: number, place: number): void {
  const letter = Math.min(unit, RARE);
  let node = 1;
  for (let level = 7; level >= 0; level -= 1) {
    const bit = (letter >>> level) & 1;
    writer.bit(letters, place * LETTERS + node, bit);
    node = node * 2 + bit;
  }
  if (letter === RARE) writeNumber(writer, rare, unit - RARE);
}

function readUnit(reader: BitReader, { letters, rare }: TextModel, place: number): number {
  let node = 1;
  for (let level = 0; level < 8; level += 1) node = node * 2 + reader.bit(letters, place * LETTERS + node);
  const letter = node - LETTERS;
  return letter === RARE ? RARE + readNumber(reader, rare) : letter;
}
