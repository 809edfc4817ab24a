// Bytes → text: a regular file, small enough, strict UTF-8, line ends made alike, no character that hides.

import type { RawFile } from '../model/source.ts';
import { intruders, withoutIntruders } from '../text/characters.ts';
import { FILE_LIMIT, type ReadCode } from './codes.ts';
import type { Draft } from './draft.ts';

// A file of nothing but such characters would otherwise drown every other finding.
const INTRUDERS_TOLD = 20;

/** Turns the bytes of a draft into its text. */
export function decode(draft: Draft): boolean {
  if (isRefused(draft)) return false;
  const text = textOf(draft.raw.bytes);
  if (text === undefined) return refuseEncoding(draft);
  draft.text = text.replaceAll('\r\n', '\n');
  refuseIntruders(draft);
  return true;
}

type Refusal = readonly [code: ReadCode, message: string, hint: string];

const REFUSALS: Readonly<Record<NonNullable<RawFile['trouble']>, Refusal>> = {
  'not-regular': [
    'not-a-regular-file',
    'Unexpected link or special file, expected a plain file.',
    'Put the text itself here.',
  ],
  'too-large': [
    'file-too-large',
    `Unexpected size, expected at most ${FILE_LIMIT / 1024} KiB.`,
    'Shorten it; link to long documents instead.',
  ],
  unreadable: [
    'unreadable-file',
    'Unexpected refusal by the system, expected a file that can be read.',
    'Check its name and its permissions.',
  ],
};

function isRefused({ raw, problems }: Draft): boolean {
  const trouble = raw.trouble ?? (raw.bytes.length > FILE_LIMIT ? 'too-large' : undefined);
  if (trouble === undefined) return false;
  const [code, message, hint] = REFUSALS[trouble];
  problems.push({ code, offset: 0, message, hint });
  return true;
}

// Decodes strictly and drops one byte order mark.
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

function refuseEncoding(draft: Draft): false {
  draft.text = goodStart(draft.raw.bytes).replaceAll('\r\n', '\n');
  draft.problems.push({
    code: 'not-utf8',
    offset: draft.text.length,
    message: 'Unexpected byte, expected text in UTF-8.',
    hint: 'Save the file with the encoding UTF-8.',
  });
  return false;
}

// The longest part, from the start, that is UTF-8; found by halving, because the decoder does not say where it failed.
function goodStart(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startOf(bytes, middle) === undefined) bad = middle;
    else good = middle;
  }
  return startOf(bytes, good) ?? '';
}

function startOf(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}

function refuseIntruders(draft: Draft): void {
  const found = intruders(draft.text);
  if (found.length === 0) return;
  for (const { offset, called } of found.slice(0, INTRUDERS_TOLD)) {
    const message = `Unexpected ${called}, expected text that can be seen.`;
    draft.problems.push({ code: 'control-character', offset, message, hint: 'Delete it, or type the word again.' });
  }
  draft.text = withoutIntruders(draft.text);
}
