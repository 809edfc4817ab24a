// What writing a whole list taught of the questions of its models ↔ bytes, with which every file of the list begins.

import { newModel, readNumber, writeNumber } from './number-coder.ts';
import { type BitWriter, bitReaderOf, EVEN, newBitWriter, type Odds } from './range-coder.ts';

/** For each of the odds of some models, in their order, what is known of its questions. */
export type Learned = readonly (readonly Known[])[];

interface Known {
  readonly question: number;
  /** How far from even the answer 1 is: each step up makes it less likely by a quarter; below 0 it is the answer 0. */
  readonly step: number;
}

/** By the numbers of questions, how often each was asked, and how often its answer was 1. */
interface Tally {
  readonly asked: Uint32Array;
  readonly ones: Uint32Array;
}

type Tallies = Map<Odds, Tally>;

const LESS = 0.75;
const STEPS = 23;
/** Multiplied again and again, which is exact: a power may differ from machine to machine. */
const UNLIKELY = Array.from({ length: STEPS }).reduce<number[]>((all) => [...all, (all.at(-1) ?? 0) * LESS], [EVEN]);

/** A known question is believed as if it had been asked so often. */
const BELIEVED = 16;

/** Writes what is learned while the whole list is written, of questions that are asked at least so often; no bytes of none. */
export function learnedFrom(write: (writer: BitWriter) => object, leastAsked: number): Uint8Array {
  const tallies: Tallies = new Map();
  const models = write(tallying(tallies));
  const learned = oddsIn(models).map((odds) => knownOf(tallies.get(odds), leastAsked));
  return learned.some((known) => known.length > 0) ? bytesOf(learned) : new Uint8Array();
}

/** Reads it. */
export function learnedIn(bytes: Uint8Array): Learned {
  if (bytes.length === 0) return [];
  const reader = bitReaderOf(bytes);
  const { places, counts, gaps, steps } = newLearnedModel();
  return Array.from({ length: readNumber(reader, places) }, () => {
    let question = -1;
    return Array.from({ length: readNumber(reader, counts) }, () => {
      question += 1 + readNumber(reader, gaps);
      return { question, step: readNumber(reader, steps) - STEPS };
    });
  });
}

/** Models that know it; they are changed. */
export function knowing<T extends object>(models: T, learned: Learned): T {
  oddsIn(models).forEach(({ ones, asked }, place) => {
    for (const { question, step } of learned[place] ?? []) {
      const unlikely = Math.round(UNLIKELY[Math.abs(step)] ?? EVEN);
      ones[question] = step < 0 ? 2 * EVEN - unlikely : unlikely;
      asked[question] = BELIEVED;
    }
  });
  return models;
}

function bytesOf(learned: Learned): Uint8Array {
  const writer = newBitWriter();
  const { places, counts, gaps, steps } = newLearnedModel();
  writeNumber(writer, places, learned.length);
  for (const known of learned) {
    writeNumber(writer, counts, known.length);
    known.forEach(({ question, step }, at) => {
      writeNumber(writer, gaps, question - (known[at - 1]?.question ?? -1) - 1);
      writeNumber(writer, steps, step + STEPS);
    });
  }
  return writer.bytes();
}

function newLearnedModel() {
  return { places: newModel(), counts: newModel(), gaps: newModel(), steps: newModel() };
}

/** A writer that writes nothing and counts what it is asked to write. */
function tallying(tallies: Tallies): BitWriter {
  return {
    bit: (odds, question, bit) => {
      const { asked, ones } = tallies.get(odds) ?? newTally(tallies, odds);
      asked[question] = (asked[question] ?? 0) + 1;
      ones[question] = (ones[question] ?? 0) + bit;
    },
    plain: () => {},
    bytes: () => new Uint8Array(),
  };
}

function newTally(tallies: Tallies, odds: Odds): Tally {
  const tally = { asked: new Uint32Array(odds.ones.length), ones: new Uint32Array(odds.ones.length) };
  tallies.set(odds, tally);
  return tally;
}

function knownOf(tally: Tally | undefined, leastAsked: number): Known[] {
  const known: Known[] = [];
  tally?.asked.forEach((asked, question) => {
    const ones = tally.ones[question] ?? 0;
    if (asked >= leastAsked) known.push({ question, step: stepOf((ones + 0.5) / (asked + 1)) });
  });
  return known;
}

/** The nearest step to a likelihood of 1. */
function stepOf(likelihood: number): number {
  const step = Math.round(Math.log(2 * Math.min(likelihood, 1 - likelihood)) / Math.log(LESS));
  return Math.min(STEPS, step) * (likelihood > 0.5 ? -1 : 1);
}

/** All odds of some models, in the order in which their parts are written down. */
function oddsIn(models: object): Odds[] {
  return Object.values(models).flatMap((part) => (isOdds(part) ? [part] : oddsIn(part)));
}

function isOdds(part: object): part is Odds {
  return 'ones' in part;
}
