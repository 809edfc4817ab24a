// A command's description → arguments read, the command run, and the exit code that the contract promises.

import { parseArgs } from 'node:util';
import { Stopped } from '../src/ask/talk.ts';
import { NotBrought } from '../src/bring/text.ts';
import { NotAnswered } from '../src/forge/asking.ts';
import { NotOurs } from '../src/publish/swap.ts';
import { UnreadableFolder } from '../src/read/files.ts';
import { NotAskedSo } from '../src/search/notAskedSo.ts';
import { isClosedPipe, isRefusal } from './machine.ts';
import { HELP, type Option } from './options.ts';
import { type About, usageOf } from './usage.ts';

/** Thrown when the command was asked for something that it cannot do; the message is a plain sentence for the user. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

type Options = Readonly<Record<string, Option>>;

/** The arguments of one run, typed by the options that the command declares. */
export type Arguments<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O & { help: typeof HELP }; allowPositionals: true }>
>;

/** A command as `runCommand` takes it. */
export interface Command<O extends Options> extends About {
  readonly options: O;
  /** Does the work and answers the exit code: 0 fine, 1 an error in the content. */
  readonly run: (given: Arguments<O>) => number | Promise<number>;
}

/**
 * Runs a command and sets the exit code: its own answer, 2 for misuse or a place that cannot be read or written, 3 for a fault of the program.
 * @example runCommand({ call: 'npm run list', about: 'Lists.', options: { catalogue: CATALOGUE }, run: ({ values }) => list(values.catalogue) })
 */
export async function runCommand<const O extends Options>({ options, run, ...about }: Command<O>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endUnheard);
  try {
    const given = argumentsFor(options);
    const isHelpWanted = process.argv.slice(2).some(isHelp);
    if (!isHelpWanted) refuseSpareWords(given.positionals, about);
    if (isHelpWanted) process.stdout.write(`${usageOf(about, { ...options, help: HELP })}\n`);
    else process.exitCode = await run(given);
  } catch (error) {
    if (isClosedPipe(error)) return;
    process.exitCode = isMisuse(error) ? 2 : 3;
    process.stderr.write(`${sentenceOf(error)}\n`);
  }
}

function argumentsFor<const O extends Options>(options: O): Arguments<O> {
  const config = { options: { ...options, help: HELP }, allowPositionals: true } as const;
  return parseArgs(config);
}

function isHelp(argument: string, index: number, all: readonly string[]): boolean {
  return (argument === '--help' || argument === '-h') && !all.slice(0, index).includes('--');
}

/** A word that nobody reads is a slip, most often an option before which the "--" is missing, so that npm took its name. */
function refuseSpareWords(given: readonly string[], { call, words = '' }: About): void {
  const most = words.endsWith('...') || words.endsWith('...]') ? Number.POSITIVE_INFINITY : wordsIn(words);
  if (given.length <= most) return;
  throw new Misuse(
    `Unexpected "${given[most]}", expected ${words === '' ? 'options alone' : words}. Options stand after "--": ${call} -- --help lists them.`,
  );
}

/** @example wordsIn('KIND/ID NEW-ID') // 2 */
function wordsIn(words: string): number {
  return words.split(' ').filter((word) => word !== '').length;
}

const MISUSES = [Misuse, UnreadableFolder, NotOurs, NotBrought, NotAnswered, Stopped, NotAskedSo];

function isMisuse(error: unknown): boolean {
  return MISUSES.some((misuse) => error instanceof misuse) || isParseError(error) || isRefusal(error);
}

function isParseError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function sentenceOf(error: unknown): string {
  if (!isMisuse(error)) return `A fault of the program: ${error instanceof Error ? error.stack : String(error)}`;
  const message = error instanceof Error ? error.message : String(error);
  return isParseError(error) ? `${message} (--help lists the options)` : message;
}

/** Ends where what is said cannot be put down, as on a full disk: whoever reads the half of it must not take it for all. */
function endUnheard(error: Error): void {
  if (isClosedPipe(error)) return;
  process.stderr.write(`What it says cannot be written. ${error.message}\n`);
  process.exit(3);
}
