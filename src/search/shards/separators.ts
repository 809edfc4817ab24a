// The words at which sorted files are cut ↔ bits.

import { newModel, readNumber, writeNumber } from './number-coder.ts';
import type { BitReader, BitWriter } from './range-coder.ts';
import type { Separators } from './ranges.ts';
import { newTextModel, readText, type TextModel, writeText } from './text-coder.ts';

/** Writes how many there are, and each after the one before it. */
export function writeSeparators(writer: BitWriter, separators: Separators, model: TextModel = newTextModel()): void {
  writeNumber(writer, newModel(), separators.length);
  separators.forEach((text, at) => {
    writeText(writer, model, text, separators[at - 1] ?? '');
  });
}

/** Reads them. */
export function readSeparators(reader: BitReader, model: TextModel = newTextModel()): Separators {
  let before = '';
  return Array.from({ length: readNumber(reader, newModel()) }, () => {
    before = readText(reader, model, before);
    return before;
  });
}
