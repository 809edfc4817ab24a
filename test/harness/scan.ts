// Turns the text of the test files into what uvu would pass in silence: a stray `.only`, a suite that is never run.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every test file below a folder, as paths from it, in one order everywhere. */
export function testFiles(folder: string): string[] {
  return sources(folder).filter(isTestFile);
}

/** Every problem that can be seen without running: each is one sentence that names its file. */
export function scan(folder: string, files: readonly string[]): string[] {
  const strays = sources(folder).filter((file) => !isTestFile(file) && makesTests(read(folder, file)));
  return [
    ...files.flatMap((file) => problems(read(folder, file)).map((problem) => `${file}: ${problem}`)),
    ...strays.map((file) => `${file}: makes tests under a name that does not end in .test.ts, so nobody runs them.`),
  ];
}

function sources(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
  return all.filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules/')).sort();
}

function isTestFile(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

function makesTests(text: string): boolean {
  return /^import\b[^;]*\bfrom 'uvu'/m.test(text);
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function problems(text: string): string[] {
  const unrun = suites(text).filter((name) => !text.includes(`${name}.run()`));
  return [
    ...(/\.only\(/.test(text) ? ['has a stray .only, which hides every other test.'] : []),
    ...(/\.skip\(/.test(text) ? ['has a .skip; a test runs or is taken out.'] : []),
    ...unrun.map((name) => `never calls ${name}.run(), so its tests do not run.`),
  ];
}

function suites(text: string): string[] {
  const named = [...text.matchAll(/^(?:const|let)\s+(\w+)\s*=\s*suite\b/gm)].map(([, name]) => name ?? '');
  return /^import \{[^}]*\btest\b[^}]*\} from 'uvu'/m.test(text) ? ['test', ...named] : named;
}
