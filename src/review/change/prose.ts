// Two texts → the sentences that came, went or changed; one that merely moved is told as moved.

/** How two texts differ. */
export interface ProseChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly before: string; readonly after: string }[];
  /** How many sentences stand elsewhere. */
  readonly moved: number;
}

/** Compares two texts sentence by sentence. */
export function proseChanges(before: string, after: string): ProseChanges {
  const [old, now] = [sentencesIn(before), sentencesIn(after)];
  const gone = leftOver(old, now);
  const came = leftOver(now, old);
  const changed = pairs(gone, came);
  return {
    added: came.filter((one) => !changed.some((pair) => pair.after === one)),
    removed: gone.filter((one) => !changed.some((pair) => pair.before === one)),
    changed,
    moved: movedBetween(
      old.filter((one) => now.includes(one)),
      now.filter((one) => old.includes(one)),
    ),
  };
}

function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?:])\s+|\n{2,}|\n(?=[-*#\d])/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

function leftOver(sentences: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return sentences.filter((sentence) => {
    const at = left.indexOf(sentence);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** A sentence that went and one that came are one where most of their words are. */
function pairs(gone: readonly string[], came: readonly string[]): { before: string; after: string }[] {
  const free = new Set(came);
  return gone.flatMap((before) => {
    const [after] = [...free].sort((a, b) => shared(before, b) - shared(before, a));
    if (after === undefined || shared(before, after) < 0.5) return [];
    free.delete(after);
    return [{ before, after }];
  });
}

function shared(a: string, b: string): number {
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...first].filter((word) => second.has(word)).length;
  return (2 * common) / (first.size + second.size);
}

/** How many have to be taken up and put down elsewhere: all but the longest run that kept its order. */
function movedBetween(old: readonly string[], now: readonly string[]): number {
  const places = now.map((sentence) => old.indexOf(sentence));
  const lengths: number[] = [];
  for (const [index, place] of places.entries()) {
    const before = lengths.filter((_, earlier) => (places[earlier] ?? 0) < place);
    lengths[index] = 1 + Math.max(0, ...before);
  }
  return places.length - Math.max(0, ...lengths);
}
