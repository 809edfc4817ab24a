// Turns what uvu prints into counts, and into the problems of a run whose exit code says that all is well.
import { stripVTControlCharacters } from 'node:util';

export type Tally = { passed: number; failed: number; problems: string[] };
export type Printed = { text: string; exitCode: number | null };

/** Counts one run of uvu over these files; whatever ran short of all its tests is a problem. */
export function tally(files: readonly string[], { text, exitCode }: Printed): Tally {
  const lines = stripVTControlCharacters(text).split('\n');
  const [total, passed, skipped] = ['Total', 'Passed', 'Skipped'].map((label) => figure(lines, label));
  if (total === undefined || passed === undefined) {
    return unfinished(`${files.join(', ')}: stopped before the end (exit code ${exitCode}).`);
  }
  const problems = files.filter((file) => !hasTests(lines, file)).map((file) => `${file}: registered no test.`);
  if (skipped) problems.push(`${files.join(', ')}: ${skipped} tests were skipped.`);
  const failed = total - passed + problems.length;
  if (exitCode !== 0 && !failed) return unfinished(`${files.join(', ')}: ended with exit code ${exitCode}.`);
  return { passed, failed, problems };
}

/** The last words of a run: every problem, and the sum. */
export function verdict({ passed, failed, problems }: Tally): string {
  return `${problems.map((problem) => `\n✘ ${problem}`).join('')}\n${passed} passed, ${failed} failed\n`;
}

function unfinished(problem: string): Tally {
  return { passed: 0, failed: 1, problems: [problem] };
}

function figure(lines: readonly string[], label: string): number | undefined {
  const found = lines.findLast((line) => line.startsWith(`  ${label}:`));
  return found === undefined ? undefined : Number(found.slice(label.length + 3));
}

// uvu prints a file's name, then one line for each of its suites that ends in "(passed / total)".
function hasTests(lines: readonly string[], file: string): boolean {
  const start = lines.indexOf(file);
  if (start < 0) return false;
  const next = lines.findIndex((line, at) => at > start && /\.test\.tsx?$/.test(line));
  return lines.slice(start, next < 0 ? undefined : next).some((line) => /\(\d+ \/ [1-9]\d*\)$/.test(line));
}
