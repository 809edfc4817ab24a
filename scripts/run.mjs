// The name of a command → its code in one file, made once and again whenever the code changes: so it starts in a tenth of a
// second, where loading file by file takes ten times as long. It is no TypeScript, so that Node runs it as it stands.

import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { constants, Script } from 'node:vm';

const ROOT = resolve(import.meta.dirname, '..');

const [name] = process.argv.splice(2, 1);
const made = join(ROOT, 'node_modules', '.cache', 'commands', `${name}.cjs`);
const compiled = `${made}.compiled`;
if (isFresh() || (await make())) start();
else await asItStands();

/** Starts the code with what Node made of it the last time, so that it need not be compiled again; what does not fit, Node refuses. */
function start() {
  const cachedData = bytesOf(compiled);
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const script = new Script(readFileSync(made, 'utf8'), { filename: made, cachedData, importModuleDynamically });
  script.runInThisContext()(createRequire(made), made, dirname(made));
  if (cachedData && !script.cachedDataRejected) return;
  // At the end, so that all which was compiled on the way is in it.
  process.once('exit', () => put(compiled, script.createCachedData()));
}

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
    rmSync(compiled, { force: true });
    return true;
  } catch {
    return false;
  }
}

/** Where nothing can be written, the command is loaded file by file. */
async function asItStands() {
  await import('tsx');
  await import(`./${name}.ts`);
}

async function bundle() {
  const { build } = await import('esbuild');
  return build({
    entryPoints: [`scripts/${name}.ts`],
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    // Node keeps what it compiled of a script, and not of a module.
    format: 'cjs',
    target: 'node20',
    banner: { js: '((require, __filename, __dirname) => {' },
    footer: { js: '})' },
    define: {
      'import.meta.filename': '__filename',
      'import.meta.dirname': '__dirname',
      'import.meta.url': '__filename',
    },
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

function bytesOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

// Two commands may do this at once: each puts a whole file there.
function put(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}
