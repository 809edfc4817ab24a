// Each schema is held to what the check, the site and those who write entries rely on.

import { existsSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { KINDS } from '../../src/model/kind.ts';
import { fieldsOf } from '../../src/schema/fields.ts';
import { isFullDate, isHttpsUrl, isPartialDate, isWebAddress } from '../../src/schema/formats.ts';
import { resolve, SCHEMAS, type SchemaNode, schemaOf } from '../../src/schema/schemas.ts';
import { none } from '../site/offenders.ts';

type Node = SchemaNode & { readonly pattern?: string; readonly uniqueItems?: boolean };
/** A node and where it stands, e.g. "capability/offers". */
type Placed = { readonly place: string; readonly node: Node; readonly isField: boolean };

const schemas = suite('the schemas');
const nodes: readonly Placed[] = Object.entries(SCHEMAS).flatMap(([name, node]) => nodesIn(name, node, false));
const ajv = new Ajv2020({
  strict: false,
  formats: {
    'https-url': isHttpsUrl,
    'web-address': isWebAddress,
    'full-date': isFullDate,
    'partial-date': isPartialDate,
  },
  schemas: Object.values(SCHEMAS),
});

schemas('are closed at every level', () => {
  none(
    where(({ type, properties, additionalProperties: more }) => (is(type, 'object') || !!properties) && isOpen(more)),
  );
});

schemas(
  'name no field as what every object has: the code that holds a header against them would find it in each',
  () => {
    const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));
    none(where(({ properties = {} }) => Object.keys(properties).some((name) => inherited.has(name))));
  },
);

schemas('limit every text and every list', () => {
  none(where(({ type, enum: words, maxLength }) => is(type, 'string') && !words && maxLength === undefined));
  none(where(({ type, maxItems }) => is(type, 'array') && maxItems === undefined));
});

schemas('say of every field what it means, by a title, a description and examples', () => {
  none(fields(({ title, description, examples = [] }) => !title || !description || examples.length === 0));
});

schemas('give only examples that they accept', () => {
  none(
    nodes.flatMap(({ place, node }) =>
      (node.examples ?? [])
        .filter((one) => !ajv.validate({ ...node }, one))
        .map((one) => `${place}: ${JSON.stringify(one)}`),
    ),
  );
});

schemas('say of every field of an entry how it is used, and in which section of the page', () => {
  for (const kind of KINDS) {
    const { properties = {}, sections = [] } = schemaOf(kind);
    const used = new Set(fieldsOf(kind).map(({ path: [name] }) => name));
    none(
      Object.keys(properties)
        .filter((name) => !used.has(name))
        .map((name) => `${kind}/${name} has no use`),
    );
    const known = new Set(['head', 'hidden', ...sections.map(({ id }) => id)]);
    const lost = fieldsOf(kind).filter(({ use }) => !known.has(use.section) || typeof use.public !== 'boolean');
    none(lost.map(({ path }) => `${kind}/${path.join('/')}`));
  }
});

schemas('name only vocabularies, kinds and formats that there are', () => {
  none(where(({ vocabulary }) => vocabulary !== undefined && !existsSync(`catalogue/vocabulary/${vocabulary}.yml`)));
  none(where(({ reference }) => reference !== undefined && !KINDS.some((kind) => kind === reference)));
  none(where(({ format }) => format !== undefined && !(format in ajv.formats)));
});

schemas('have no pattern that a hostile text can keep busy', () => {
  const slow = (pattern: string) =>
    hostileTexts(pattern).some((text) => milliseconds(() => text.match(new RegExp(pattern, 'u'))) > 150);
  none(where(({ pattern }) => pattern !== undefined && slow(pattern)));
  assert.ok(slow('^(a+)+$'));
});

schemas.run();

function nodesIn(place: string, node: Node, isField: boolean): Placed[] {
  const below = { ...node.properties, ...node.$defs };
  const more = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  return [
    { place, node, isField },
    ...Object.entries(below).flatMap(([name, one]) => nodesIn(`${place}/${name}`, one, true)),
    ...(node.items ? nodesIn(`${place}/items`, node.items, true) : []),
    ...(more ? nodesIn(`${place}/any`, more, true) : []),
  ];
}

function where(isWrong: (node: Node) => boolean): string[] {
  return nodes.filter(({ node }) => isWrong(resolve(node))).map(({ place }) => place);
}

function fields(isWrong: (node: Node) => boolean): string[] {
  return nodes.filter(({ node, isField }) => isField && isWrong(resolve(node))).map(({ place }) => place);
}

function is(type: SchemaNode['type'], name: string): boolean {
  return [type ?? []].flat().includes(name);
}

function isOpen(more: SchemaNode['additionalProperties']): boolean {
  return more === undefined || more === true;
}

/** Long texts that nearly fit: what makes a careless pattern try every way of cutting them. */
function hostileTexts(pattern: string): string[] {
  const pieces = ['a', '1', 'A1', 'a-', 'a.', 'a b', 'a AND ', ' ', 'a@a.', ...(pattern.match(/[a-z]+/gi) ?? [])];
  return pieces.flatMap((piece) =>
    [25, 4000].flatMap((times) => [`${piece.repeat(times)}\n!`, `a${piece.repeat(times)}!`]),
  );
}

/** CPU time, because the machine may have others to serve. */
function milliseconds(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  return process.cpuUsage(start).user / 1000;
}
