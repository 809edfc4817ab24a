// The name of a command → its code in one file, made once and again whenever the code changes: so it starts in a tenth of a
// second, where loading file by file takes ten times as long. It is no TypeScript, so that Node runs it as it stands.

import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');

const [name] = process.argv.splice(2, 1);
const made = join(ROOT, 'node_modules', '.cache', 'commands', `${name}.mjs`);
await import(isFresh() || (await make()) ? pathToFileURL(made).href : await asItStands());

/** Whether the code was made from the files as they are now: its first line says from which. */
function isFresh() {
  try {
    const code = readFileSync(made, 'utf8');
    const { root, from } = JSON.parse(code.slice('//'.length, code.indexOf('\n')));
    return root === ROOT && Object.entries(from).every(([path, state]) => stateOf(path) === state);
  } catch {
    return false;
  }
}

/** Makes the code; answers whether that could be done. */
async function make() {
  try {
    const start = Date.now();
    const { outputFiles, metafile } = await bundle();
    const from = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, stateOf(path, start)]));
    put(made, `//${JSON.stringify({ root: ROOT, from })}\n${outputFiles[0].text}`);
    return true;
  } catch {
    return false;
  }
}

/** Where nothing can be written, the command is loaded file by file. */
async function asItStands() {
  await import('tsx');
  return `./${name}.ts`;
}

async function bundle() {
  const { build } = await import('esbuild');
  return build({
    entryPoints: [`scripts/${name}.ts`],
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // What packages ask Node for by require has to be found from within one file, too.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
}

/** What changes when a file does. One that was changed after `start` may have been read before: it is not trusted. */
function stateOf(path, start = Number.POSITIVE_INFINITY) {
  const { size, mtimeMs } = statSync(join(ROOT, path));
  return mtimeMs < start ? `${size} ${mtimeMs}` : 'changed meanwhile';
}

// Two commands may do this at once: each puts a whole file there.
function put(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}
