// The schemas and the vocabulary → the forms by which people without git propose an entry on a forge (issue forms).

import type { Site } from '../model/entry.generated.ts';
import { FOLDERS, type Kind } from '../model/kind.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { schemaOf } from '../schema/schemas.ts';
import { renderYaml } from '../text/yaml.ts';
import { correctionForm } from './correctionForm.ts';
import { askedFields, questionFor } from './fieldQuestion.ts';
import { partIn } from './partIn.ts';

/** The kinds that people propose. Organisations and scenarios come with the catalogue's own work. */
const PROPOSED: readonly Kind[] = ['capability', 'requirement', 'supplier', 'route'];

const MADE =
  '# Made from src/schema and catalogue/vocabulary by `npm run forms`; a test proves it fresh. Not edited by hand.\n';

/** The text of each file by its path from the root of the repository. */
export function issueForms(site: Site, vocabulary: Vocabulary): Map<string, string> {
  const forms = PROPOSED.map((kind) => [kind, formFor(kind, site, vocabulary)] as const);
  const all = [...forms, ['correction', correctionForm()], ['config', choices(site)]] as const;
  return new Map(all.map(([name, form]) => [`.github/ISSUE_TEMPLATE/${name}.yml`, `${MADE}${renderYaml(form)}`]));
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
      ...askedFields(kind).map((field) => questionFor(field, vocabulary)),
      {
        type: 'textarea',
        id: 'more',
        attributes: {
          label: 'Anything else',
          description: `Other fields are in the field guide: ${site.url}field-guide/#section-${kind}`,
        },
      },
      partIn(FOLDERS[kind]),
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
