// A publiccode.yml, as the publiccode.yml standard describes free software → a draft of a capability that states what it states.

import type { Kinds } from '../../model/entry.generated.ts';
import type { Value } from '../../model/source.ts';
import type { Imported, Note } from '../imported.ts';

/** The draft of what a publiccode.yml describes. */
export function fromPubliccode(file: Value): Imported<'capability'> {
  const [name, url, landing] = [textAt(file, 'name'), textAt(file, 'url'), textAt(file, 'landingURL')];
  const about = englishOf(at(file, 'description'));
  const [short, long] = [textAt(about, 'shortDescription'), textAt(about, 'longDescription')];
  const licence = textAt(at(file, 'legal'), 'license');
  const website = [landing, url].find((address) => address?.startsWith('https://'));
  const header: Partial<Kinds['capability']> = {
    ...(name && { title: name }),
    kind: 'tool',
    ...(short && { summary: /[.!?]$/.test(short) ? short : `${short}.` }),
    ...(textAt(file, 'developmentStatus') === 'stable' && { lifecycle: { status: 'active' } }),
    ...(licence && { obtaining: { licence } }),
    ...(website && { website }),
  };
  return { header, body: long ? `${long.trim()}\n` : '', notes: notesOn(file) };
}

function notesOn(file: Value): Note[] {
  const categories = at(file, 'categories');
  const told = Array.isArray(categories) ? categories.filter((one) => typeof one === 'string') : [];
  const maintained = textAt(at(file, 'maintenance'), 'type');
  return [
    ...(told.length > 0
      ? [{ code: 'categories', text: `It names these categories; choose areas by them: ${told.join(', ')}.` }]
      : []),
    ...(maintained ? [{ code: 'maintenance', text: `It says of its maintenance: ${maintained}.` }] : []),
    { code: 'own-words', text: 'Summary and text are the words of the file: say it in your own.' },
  ];
}

/** The description in English, in whichever way its language is written. */
function englishOf(description: Value | undefined): Value | undefined {
  if (typeof description !== 'object' || description === null || Array.isArray(description)) return undefined;
  const language = Object.keys(description).find((key) => /^en(?:g|[-_].*)?$/i.test(key));
  return language === undefined ? undefined : at(description, language);
}

function at(value: Value | undefined, key: string): Value | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, Value>>)[key] : undefined;
}

function textAt(value: Value | undefined, key: string): string | undefined {
  const text = at(value, key);
  return typeof text === 'string' && text.trim() !== '' ? text.replace(/\s+/g, ' ').trim() : undefined;
}
