// Turns the coverage that node wrote while the tests ran into a summary, whole and by folder of src/.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { relative, sep } from 'node:path';

const folder = 'coverage';
const raw = `${folder}/raw`;
type Lines = { total: number; covered: number };

/** The environment in which every process writes what it covered; what an earlier run wrote is thrown away. */
export function recordCoverage(): NodeJS.ProcessEnv {
  rmSync(folder, { recursive: true, force: true });
  return { ...process.env, NODE_V8_COVERAGE: `${process.cwd()}/${raw}` };
}

/** Summarises what was recorded. */
export function renderCoverage(): string {
  const scope = [
    '--all',
    '--src',
    'src',
    '--include',
    'src/**/*.ts',
    '--include',
    'src/**/*.tsx',
    '--exclude',
    '**/*.generated.ts',
  ];
  const places = ['--temp-directory', raw, '--reports-dir', folder];
  const c8 = ['c8', 'report', ...scope, ...places, '--reporter', 'text-summary', '--reporter', 'json-summary'];
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/c8', c8.slice(1), { encoding: 'utf8' });
  return status === 0 ? `${stdout}\n${byFolder()}` : `No coverage: ${stderr}`;
}

function byFolder(): string {
  const files: Record<string, { lines: Lines }> = JSON.parse(readFileSync(`${folder}/coverage-summary.json`, 'utf8'));
  const folders = new Map<string, Lines>();
  for (const [file, { lines }] of Object.entries(files)) {
    if (file === 'total') continue;
    const name = relative('src', file).split(sep).slice(0, -1).join('/');
    const so = folders.get(name) ?? { total: 0, covered: 0 };
    folders.set(name, { total: so.total + lines.total, covered: so.covered + lines.covered });
  }
  return [...folders]
    .sort()
    .map(([name, lines]) => renderRow(name, lines))
    .join('');
}

function renderRow(name: string, { total, covered }: Lines): string {
  const percent = total ? ((100 * covered) / total).toFixed(1) : '100.0';
  return `${percent.padStart(6)} % of lines  src/${name}\n`;
}
