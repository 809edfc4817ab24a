// A field of the schema → the question that an issue form asks for it, and which fields a form asks for at all.

import type { Kind } from '../model/kind.ts';
import { termsOf, type Vocabulary } from '../model/vocabulary.ts';
import { type Field, fieldsOf } from '../schema/fields.ts';
import { resolve } from '../schema/schemas.ts';
import { renderYaml } from '../text/yaml.ts';

/** The fields that a form asks for: what an entry needs, what makes it found, and what shows that it is true. */
export function askedFields(kind: Kind): readonly Field[] {
  return fieldsOf(kind).filter(
    ({ path, required, use, node }) =>
      !REVIEWERS.has(path[0] ?? '') &&
      !node.later &&
      use.public &&
      (required || use.search !== undefined || path[0] === 'evidence' || node.format === 'https-url'),
  );
}

/** What those who review write, whoever proposes. */
const REVIEWERS: ReadonlySet<string> = new Set(['standing', 'reviewed', 'maintainers']);

/** The question as the forge reads it: words to choose from where there are few enough, else a box to write in. */
export function questionFor(field: Field, vocabulary: Vocabulary): object {
  const { path, label, description, required, node } = field;
  const options = optionsFor(field, vocabulary);
  const example = node.examples?.[0];
  const attributes = {
    label,
    description,
    ...(options ? { ...(node.type === 'array' && { multiple: true }), options } : placeholder(example)),
  };
  return {
    type: options ? 'dropdown' : isLong(field) ? 'textarea' : 'input',
    id: path.join('-'),
    attributes,
    ...(required && path.length === 1 && { validations: { required: true } }),
  };
}

/** More words than these are found faster in the field guide than in a list. */
const LONGEST_LIST = 90;

/** The words of a vocabulary that one can choose, where there are not too many. */
function optionsFor({ vocabulary: name, node }: Field, vocabulary: Vocabulary): string[] | undefined {
  if (name === undefined) return undefined;
  const terms = [...termsOf(vocabulary, name).values()];
  const items = node.items ? resolve(node.items) : node;
  const chosen = items.leafOnly ? terms.filter(({ broader }) => broader !== undefined) : terms;
  return chosen.length > 0 && chosen.length <= LONGEST_LIST ? chosen.map(({ id }) => id) : undefined;
}

function isLong({ node }: Field): boolean {
  return node.type !== 'string' || (node.format === undefined && (node.maxLength ?? 0) > 120);
}

function placeholder(example: unknown): object {
  if (example === undefined) return {};
  if (typeof example === 'string') return { placeholder: example };
  return {
    placeholder: renderYaml({ example })
      .replace(/^example: ?\n?/, '')
      .trimEnd()
      .replaceAll('\n', ' '),
  };
}
