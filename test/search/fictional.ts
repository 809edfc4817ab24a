// A small, plainly fictional catalogue, built as the check stage would hand it on.

import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Kinds, Parameter, Term } from '../../src/model/entry.generated.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Kind } from '../../src/model/kind.ts';
import { FOLDERS } from '../../src/model/kind.ts';
import { buildIndex, writeSearch } from '../../src/search/build.ts';
import type { Searchable } from '../../src/search/searchable.ts';
import { openSearch } from '../../src/search/shards/open.ts';
import type { Files } from '../../src/search/shards/write.ts';

/** The id, the header without what every entry must have, and the prose. */
type Row<K extends Kind> = readonly [id: string, header: Partial<Kinds[K]>, body?: string];

/** What a catalogue is made of. */
export interface Content {
  readonly capabilities?: readonly Row<'capability'>[];
  readonly suppliers?: readonly Row<'supplier'>[];
  readonly requirements?: readonly Row<'requirement'>[];
  readonly organisations?: readonly Row<'organisation'>[];
  readonly routes?: readonly Row<'route'>[];
}

const REVIEWED = '2026-01-02';
const EVIDENCE = { shows: 'that it exists', url: 'https://www.example.org/', accessed: REVIEWED };

/** What every entry of a kind must state. */
const STATED: Partial<Record<Kind, object>> = {
  capability: { kind: 'tool', summary: '', supplier: 'nobody', areas: [], standing: 'recorded', evidence: [EVIDENCE] },
  requirement: {
    summary: '',
    areas: [],
    standing: 'recorded',
    seeks: 'equipment',
    source: { title: 'A notice', read: 'whole', ...EVIDENCE },
  },
};

/** A catalogue of these entries with the vocabulary of this file. */
export function catalogueOf({
  capabilities = [],
  suppliers = [],
  requirements = [],
  organisations = [],
  routes = [],
}: Content): Catalogue {
  return {
    site: { name: 'Fictional' } as unknown as Kinds['site'],
    vocabulary: { terms: TERMS, parameters: byId(PARAMETERS), synonyms: SYNONYMS },
    entries: {
      capability: entriesOf('capability', capabilities),
      supplier: entriesOf('supplier', suppliers),
      requirement: entriesOf('requirement', requirements),
      organisation: entriesOf('organisation', organisations),
      route: entriesOf('route', routes),
      scenario: new Map(),
    },
    retired: [],
  };
}

/** These entries as the browser has them: written to files, of which some are read. */
export function searchableOf(content: Content, asked: string[] = []): Promise<Searchable> {
  return opened(writeSearch(buildIndex(catalogueOf(content)), { compress: gzipSync }), asked);
}

/** A catalogue in files, opened; what is fetched is noted. */
export function opened(files: Files, asked: string[] = []): Promise<Searchable> {
  return openSearch(async (name) => {
    asked.push(name);
    const file = files.get(name);
    if (!file) throw new Error('404');
    return file;
  });
}

function entriesOf<K extends Kind>(kind: K, rows: readonly Row<K>[]): Map<string, Entry<K>> {
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([id, header, body = '']) => [id, entryOf(kind, id, header, body)]));
}

function entryOf<K extends Kind>(kind: K, id: string, header: Partial<Kinds[K]>, body: string): Entry<K> {
  const stated = { title: id, reviewed: REVIEWED, ...(STATED[kind] ?? {}), ...header };
  const place = { line: 1, column: 1 };
  const places = { value: () => place, key: () => place };
  return {
    kind,
    id,
    file: `${FOLDERS[kind]}/${id}.md`,
    header: stated as unknown as Kinds[K],
    body,
    bodyLine: 2,
    places,
  };
}

function byId<T extends { readonly id: string }>(terms: readonly T[]): Map<string, T> {
  return new Map(terms.map((term) => [term.id, term]));
}

function term(id: string, label: string, rest: Partial<Term> = {}): Term {
  return { id, label, definition: `What ${label} means.`, ...rest };
}

const TERMS = new Map(
  Object.entries({
    'capability-kinds': [term('tool', 'Tool'), term('service', 'Service')],
    areas: [
      term('devices', 'Devices'),
      term('self-service-kiosks', 'Self-service examination', {
        broader: 'devices',
        synonyms: ['kiosk', 'front-line examination'],
      }),
      term('on-scene-units', 'On-scene vehicles', { broader: 'devices', synonyms: ['digivan', 'mobile lab'] }),
      term('defence', 'Defence'),
      term('monitoring', 'Watching networks', { broader: 'defence', synonyms: ['SOC', 'mobile lab'] }),
    ],
    lifecycle: [term('active', 'Active'), term('ended', 'Ended')],
    stages: [term('open', 'Open'), term('awarded', 'Awarded')],
    functions: [term('timeline', 'Show a timeline', { synonyms: ['chronology'] }), term('image-disk', 'Image disks')],
    assurance: [term('iso-17025', 'ISO/IEC 17025'), term('iso-27001', 'ISO/IEC 27001')],
  }).map(([file, terms]) => [file, byId(terms)]),
);

const PARAMETERS: readonly Parameter[] = [
  {
    id: 'hosting',
    label: 'Hosting',
    type: 'choices',
    concerns: 'product',
    exclusive: true,
    definition: 'Where it runs.',
    levels: [
      {
        id: 'force-premises',
        label: "On the force's premises",
        definition: 'In its own buildings.',
        synonyms: ['on-prem'],
      },
      { id: 'public-cloud', label: 'Public cloud', definition: 'With a cloud provider.' },
    ],
  },
  {
    id: 'functions',
    label: 'Functions',
    type: 'choices',
    concerns: 'product',
    exclusive: false,
    definition: 'What it does.',
    'levels-from': 'functions',
  },
  {
    id: 'keeps-data',
    label: 'Keeps data',
    type: 'boolean',
    concerns: 'product',
    exclusive: true,
    definition: 'Whether case data stays.',
  },
  {
    id: 'turnaround',
    label: 'Turnaround',
    type: 'number',
    unit: 'hour',
    concerns: 'provider',
    exclusive: false,
    definition: 'How long it takes.',
  },
  {
    id: 'accreditation',
    label: 'Accreditation',
    type: 'choices',
    concerns: 'provider',
    exclusive: false,
    definition: 'Standards.',
    'levels-from': 'assurance',
    'offered-by': 'assurance',
  },
];

const SYNONYMS = [{ words: ['DFIR', 'digital forensics and incident response'], definition: 'One trade.' }];
