// The schemas and the vocabulary → the forms by which people without git propose an entry on a forge (issue forms).

import type { Site } from '../model/entry.generated.ts';
import { FOLDERS, type Kind } from '../model/kind.ts';
import { termsOf, type Vocabulary } from '../model/vocabulary.ts';
import { type Field, fieldsOf } from '../schema/fields.ts';
import { resolve, schemaOf } from '../schema/schemas.ts';
import { renderYaml } from '../text/yaml.ts';

/** The kinds that people propose. Organisations and scenarios come with the catalogue's own work. */
const PROPOSED: readonly Kind[] = ['capability', 'requirement', 'supplier', 'route'];

/** What those who review write, whoever proposes. */
const REVIEWERS: ReadonlySet<string> = new Set(['standing', 'reviewed', 'aliases', 'maintainers']);

/** More words than these are found faster in the field guide than in a list. */
const LONGEST_LIST = 90;

const MADE =
  '# Made from src/schema and catalogue/vocabulary by `npm run forms`; a test proves it fresh. Not edited by hand.\n';

/** The text of each file by its path from the root of the repository. */
export function issueForms(site: Site, vocabulary: Vocabulary): Map<string, string> {
  const forms = PROPOSED.map((kind) => [kind, formFor(kind, site, vocabulary)] as const);
  const all = [...forms, ['correction', correctionForm()], ['config', choices(site)]] as const;
  return new Map(all.map(([name, form]) => [`.github/ISSUE_TEMPLATE/${name}.yml`, `${MADE}${renderYaml(form)}`]));
}

/** The fields that a form asks for: what an entry needs, what makes it found, and what shows that it is true. */
export function askedFields(kind: Kind): readonly Field[] {
  return fieldsOf(kind).filter(
    ({ path, required, use, node }) =>
      !REVIEWERS.has(path[0] ?? '') &&
      use.public &&
      (required || use.search !== undefined || path[0] === 'evidence' || node.format === 'https-url'),
  );
}

function formFor(kind: Kind, site: Site, vocabulary: Vocabulary): object {
  const title = (schemaOf(kind).title ?? kind).toLowerCase();
  return {
    name: `Propose a ${title}`,
    description: schemaOf(kind).description,
    title: `Propose a ${title}: `,
    labels: [`propose-${kind}`],
    body: [
      {
        type: 'markdown',
        attributes: {
          value: `The form at ${site.url}propose/${kind}/ checks as you type and makes the file; this one needs nothing but an account here. Leave out what no public source says: it counts as not stated. No personal data, no methods, nothing protectively marked.`,
        },
      },
      ...askedFields(kind).map((field) => question(field, vocabulary)),
      {
        type: 'textarea',
        id: 'more',
        attributes: {
          label: 'Anything else',
          description: `Other fields are in the field guide: ${site.url}field-guide/#section-${kind}`,
        },
      },
      part(FOLDERS[kind]),
    ],
  };
}

function question(field: Field, vocabulary: Vocabulary): object {
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

/** Who proposes says what part they have in it. */
function part(folder: string): object {
  return {
    type: 'dropdown',
    id: 'part',
    attributes: {
      label: 'Your part in it',
      description: `Whoever has a part in an entry in ${folder}/ may propose it, and somebody else approves it.`,
      options: ['I supply it', 'I work for the body that asks for it or uses it', 'Neither'],
    },
    validations: { required: true },
  };
}

function correctionForm(): object {
  return {
    name: 'Correct an entry',
    description: 'Something here is wrong, out of date, or should not be public.',
    title: 'Correct: ',
    labels: ['correction'],
    body: [
      {
        type: 'markdown',
        attributes: {
          value: 'What should not be public does not belong here either: write to the address at the foot of the site.',
        },
      },
      {
        type: 'input',
        id: 'address',
        attributes: { label: 'Address of the page', description: 'From the bar of your browser.' },
        validations: { required: true },
      },
      {
        type: 'textarea',
        id: 'wrong',
        attributes: { label: 'What is wrong, and what is right', description: 'One fact a line.' },
        validations: { required: true },
      },
      {
        type: 'textarea',
        id: 'evidence',
        attributes: { label: 'Public source', description: 'The address of a page that says so.' },
        validations: { required: true },
      },
      part('the catalogue'),
    ],
  };
}

function choices({ url }: Site): object {
  return {
    blank_issues_enabled: false,
    contact_links: [
      {
        name: 'Propose without an account',
        url: `${url}contribute/`,
        about: 'The forms of the site make the file and the mail for you.',
      },
    ],
  };
}
