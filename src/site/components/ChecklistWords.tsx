// A field of a form → the words that may stand in it, each with what it means; of a parameter its levels too.

import type { Parameter } from '../../model/entry.generated.ts';
import { levelsOf, termsOf, type Vocabulary } from '../../model/vocabulary.ts';
import { isOfferable } from '../../propose/offerable.ts';
import { resolve, type SchemaNode } from '../../schema/schemas.ts';
import { counted } from '../../text/counted.ts';
import type { View } from '../view.ts';
import { classes } from './govuk/classes.ts';
import { Details } from './govuk/Details.tsx';

/** The words, folded; nothing for a field of free text. */
export function ChecklistWords({ view: { vocabulary }, node }: { view: View; node: SchemaNode }) {
  const words = wordsFor(vocabulary, node);
  if (words.length === 0) return null;
  return (
    <Details summaryText={`The ${counted(words.length, 'word')} for “${node.title}”`}>
      <ul class={classes('govuk-list', words[0]?.levels !== undefined && 'app-checklist__levels')}>
        {words.map(({ id, label, definition, levels }) => (
          <li>
            <code>{id}</code> {label}: {definition} {levels}
          </li>
        ))}
      </ul>
    </Details>
  );
}

interface Word {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly levels?: string;
}

function wordsFor(vocabulary: Vocabulary, node: SchemaNode): readonly Word[] {
  const parameters = [...vocabulary.parameters.values()];
  // Offers are keyed by parameters; needs name one.
  if (typeof node.additionalProperties === 'object')
    return parameters.filter(isOfferable).map((one) => wordOf(vocabulary, one));
  if (node.vocabulary === 'parameters') return parameters.map((one) => wordOf(vocabulary, one));
  const item = node.items ? resolve(node.items) : node;
  const terms = [...termsOf(vocabulary, item.vocabulary ?? '').values()];
  return item.leafOnly ? terms.filter(({ broader }) => broader !== undefined) : terms;
}

function wordOf(vocabulary: Vocabulary, parameter: Parameter): Word {
  const { id, label, definition } = parameter;
  return { id, label, definition, levels: levelsInWords(vocabulary, parameter) };
}

function levelsInWords(vocabulary: Vocabulary, parameter: Parameter): string {
  const { type, units = {} } = parameter;
  if (type === 'boolean') return 'Values: true, false.';
  if (type === 'number') return `A number, with one of these units: ${Object.keys(units).join(', ')}.`;
  const ids = levelsOf(vocabulary, parameter).map((level) => level.id);
  return `Values${type === 'ordered' ? ', from the lowest' : ''}: ${ids.join(', ')}.`;
}
