// A command's description → what --help prints.

import type { Option } from './options.ts';

/** What a command says of itself. */
export interface About {
  /** How it is called, e.g. "npm run check". */
  readonly call: string;
  /** The words that it takes besides options, e.g. "[FILE...]". */
  readonly words?: string;
  /** What it does, in a paragraph or two. */
  readonly about: string;
  /** What follows the options. */
  readonly notes?: string;
  /** What its exit code 0 means, and 1 where it has one. */
  readonly codes?: readonly [fine: string, wrong?: string];
}

/** The usage of a command. */
export function usageOf(about: About, options: Readonly<Record<string, Option>>): string {
  const { call, words, about: does, notes, codes = ['fine'] } = about;
  const brief = [words, ...Object.entries(options).map(briefly)].filter((part) => part !== undefined).join(' ');
  const width = Math.max(...Object.entries(options).map(([name, option]) => long(name, option).length));
  const lines = Object.entries(options).map(
    ([name, option]) => `  ${long(name, option).padEnd(width)}  ${option.says}${byDefault(option)}`,
  );
  return [
    `Usage: ${brief === '' ? call : `${call} -- ${brief}`}`,
    does.trim(),
    lines.join('\n'),
    notes?.trim(),
    `${exitCodes(codes)}`,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function briefly([name, option]: readonly [string, Option]): string | undefined {
  if (name === 'help') return undefined;
  const text = long(name, option);
  return option.isNeeded ? text : `[${text}]${option.multiple ? '…' : ''}`;
}

function long(name: string, { of }: Option): string {
  return of === undefined ? `--${name}` : `--${name} ${of}`;
}

function byDefault({ default: value }: Option): string {
  return typeof value === 'string' ? ` (default ${value})` : '';
}

function exitCodes([fine, wrong]: readonly [string, string?]): string {
  const told = [`0 ${fine}`, ...(wrong ? [`1 ${wrong}`] : [])].join(', ');
  return `Exit code: ${told}, 2 misuse, or a place that cannot be read or written, 3 a fault of the program.`;
}
