// The name of a command → its code in one file, made once and again whenever the code changes: so it starts in a tenth of a
// second, where loading file by file takes ten times as long. It is no TypeScript, so that Node runs it as it stands, and no module,
// as Node starts those later.

const { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { constants, Script } = require('node:vm');

// Most code runs a few thousand times and is over in seconds: V8 would spend a third of that on making it faster, again and again as it
// learns more. It waits eight times as long before it does, and until then takes the quick way, which costs next to nothing.
for (const flag of ['--interrupt-budget=1000000', '--sparkplug']) setFlagsFromString(flag);

const ROOT = resolve(__dirname, '..');

const [name] = process.argv.splice(2, 1);
const made = join(ROOT, 'node_modules', '.cache', 'commands', `${name}.cjs`);
const compiled = `${made}.compiled`;
const code = codeAsItIsNow();
if (code) start(code);
else makeAndStart();

async function makeAndStart() {
  const code = await make();
  if (code) start(code);
  else await asItStands();
}

/** Starts the code with what Node made of it the last time, so that it need not be compiled again; what does not fit, Node refuses. */
function start(code) {
  const stamp = Buffer.from(stampOf(code));
  const cachedData = keptWith(stamp);
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const script = new Script(code, { filename: made, cachedData, importModuleDynamically });
  script.runInThisContext()(createRequire(made), made, dirname(made));
  if (cachedData && !script.cachedDataRejected) return;
  // At the end, so that all which was compiled on the way is in it.
  process.once('exit', () => keep(Buffer.concat([stamp, script.createCachedData()])));
}

/** Whether it can be kept is nothing to the command, which has done its work. */
function keep(bytes) {
  try {
    put(compiled, bytes);
  } catch {}
}

/** Node takes what was compiled of any code of the same length, so that it is kept under the stamp of its own. */
function keptWith(stamp) {
  try {
    const bytes = readFileSync(compiled);
    return bytes.subarray(0, stamp.length).equals(stamp) ? bytes.subarray(stamp.length) : undefined;
  } catch {
    return undefined;
  }
}

/** What was made before, if it was made from the files as they are now: its first line says from which. */
function codeAsItIsNow() {
  try {
    const code = readFileSync(made, 'latin1');
    const { root, from } = JSON.parse(stampOf(code).slice('//'.length));
    return root === ROOT && Object.entries(from).every(([path, state]) => stateOf(path) === state) ? code : undefined;
  } catch {
    return undefined;
  }
}

function stampOf(code) {
  return code.slice(0, code.indexOf('\n') + 1);
}

/** Makes the code; undefined where that cannot be done, or what was made cannot be put down. */
async function make() {
  try {
    const start = Date.now();
    const { outputFiles, metafile } = await bundle();
    const from = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, stateOf(path, start)]));
    const code = inPlainLetters(`//${JSON.stringify({ root: ROOT, from })}\n${outputFiles[0].text}`);
    put(made, code);
    return code;
  } catch {
    return undefined;
  }
}

/** One byte for each letter is read in a third of the time. Other letters stand in JSON, in patterns and in comments alone. */
function inPlainLetters(code) {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
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

// Two commands may do this at once: each puts a whole file there.
function put(path, content) {
  const part = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}
