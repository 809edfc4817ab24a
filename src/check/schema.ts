// The schemas → the code that holds values against them, made ahead of time: the only file that knows ajv.

import { _, Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import ajvStandalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { FORMATS } from '../schema/formats.ts';
import { SCHEMAS } from '../schema/schemas.ts';

const BANNER = `// Made from src/schema by \`npm run types\`; a test proves it fresh. Not edited by hand.
// @ts-nocheck`;

const FORMATS_MODULE = '../schema/formats.ts';

/** The text of `src/check/validators.generated.ts`: one function a schema, which needs no validator library to run. */
export async function validatorsCode(): Promise<string> {
  const names = Object.keys(SCHEMAS).filter((name) => name !== 'parts');
  const code = ajvStandalone.default(ajv, Object.fromEntries(names.map((name) => [name, `${name}.schema.json`])));
  const list = `export const VALIDATORS = { ${names.join(', ')} };`;
  return bundled(
    [`import { FORMATS } from '${FORMATS_MODULE}';`, code.replace(/^export const /gm, 'const '), list].join('\n'),
  );
}

/** The code with the few lines of the library's that it asks for, so that Node and the browser run the same file. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    banner: { js: BANNER },
    external: [FORMATS_MODULE],
    bundle: true,
    minifySyntax: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  return lengthsAtAGlance(outputFiles[0]?.text ?? '');
}

/** A text is as long as it has characters, which takes long to count: no more of them than its code units, and no less than half of these. */
function lengthsAtAGlance(code: string): string {
  return code
    .replace(/(func\d+\((\w+)\) > (\d+))/g, '$2.length > $3 && $1')
    .replace(/(func\d+\((\w+)\) < (\d+))/g, '$2.length < 2 * $3 && $1');
}

/** A schema without what only people and pages read: the code then changes only when what is allowed changes. */
function rulesOf(node: unknown): unknown {
  return within(
    node,
    (key) => !FOR_READERS.has(key),
    (key) => (NAMES.has(key) ? namedRulesOf : rulesOf),
  );
}

/** The same for a mapping whose keys are names of fields, which may well be "title" or "use". */
function namedRulesOf(nodes: unknown): unknown {
  return within(
    nodes,
    () => true,
    () => rulesOf,
  );
}

type Change = (value: unknown) => unknown;

function within(value: unknown, isKept: (key: string) => boolean, changeOf: (key: string) => Change): unknown {
  if (Array.isArray(value)) return value.map(rulesOf);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isKept(key));
  return Object.fromEntries(kept.map(([key, inside]) => [key, changeOf(key)(inside)]));
}

const FOR_READERS = new Set('title description examples use sections vocabulary leafOnly later reference'.split(' '));
const NAMES = new Set(['properties', '$defs', 'dependentRequired']);

const ajv = new Ajv2020({
  strict: true,
  // A field may narrow the part that it refers to, whose type stands there and not beside its keywords.
  strictTypes: false,
  // "Amount or from" is an anyOf of required keys, whose properties stand beside it.
  strictRequired: false,
  allErrors: true,
  // To ask of each field whether it is the header's own takes a fifth of the time: no field is named as what every object has, which a test holds.
  ownProperties: false,
  // Our own wording tells what is wrong.
  messages: false,
  // A part that many fields share is written once.
  inlineRefs: false,
  formats: FORMATS,
  schemas: Object.values(SCHEMAS).map((schema) => rulesOf(schema) as AnySchemaObject),
  code: { source: true, esm: true, formats: _`FORMATS` },
});
