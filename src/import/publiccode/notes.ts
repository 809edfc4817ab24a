// What a publiccode.yml says that no field of a capability takes → what the person who drafts is told of it.

import type { Note } from '../imported.ts';
import { objectsAt, textsAt } from '../json.ts';
import { plain } from '../plain.ts';
import { englishIn, lineAt, type Reading } from './part.ts';

const FEW = 10;

/** What to look into; what is of no use to the catalogue, such as logos, awards and persons to write to, is passed over. */
export function besides({ file }: Reading): Note[] {
  const uses = listed(textsAt(file, 'usedBy'));
  const needed = listed(objectsAt(file, 'dependsOn', 'hardware').map((one) => lineAt(one, 'name') ?? ''));
  const paid = listed(objectsAt(file, 'dependsOn', 'proprietary').map((one) => lineAt(one, 'name') ?? ''));
  const languages = textsAt(file, 'localisation', 'availableLanguages');
  return [
    ...told('categories', 'It names these categories; choose areas by them', listed(textsAt(file, 'categories'))),
    ...told('maintenance', 'It says of its maintenance', lineAt(file, 'maintenance', 'type') ?? ''),
    ...told('used-by', 'It names as users, which stand in the entries of these bodies if there is a source', uses),
    ...told('based-on', 'It is based on', listed([lineAt(file, 'isBasedOn') ?? '', ...textsAt(file, 'isBasedOn')])),
    ...told('needs-hardware', 'It needs equipment', needed),
    ...told('needs-licences', 'It needs what is not open source', paid),
    ...(languages.length > 0 && !languages.some((one) => /^en\b/i.test(one))
      ? told('languages', 'Its screens are not in English, but in', listed(languages))
      : []),
    ...(textsAt(file, 'intendedAudience', 'unsupportedCountries').some((one) => /^gb$/i.test(one))
      ? [{ code: 'country', text: 'It says that it does not support the United Kingdom.' }]
      : []),
    ...(englishIn(file) ? [] : [{ code: 'no-english', text: 'It has no description in English.' }]),
    { code: 'own-words', text: 'Summary and text are the words of the file: say it in your own.' },
  ];
}

function told(code: string, words: string, what: string): Note[] {
  return what === '' ? [] : [{ code, text: `${words}: ${what}.` }];
}

function listed(items: readonly string[]): string {
  return items.map(plain).filter(Boolean).slice(0, FEW).join(', ');
}
