// A statement → the side of a difference: whose it is, where it stands, and what it asks for in words.

import type { Side } from '../../model/difference.ts';
import { referenceTo } from '../../model/reference.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { lineOf } from '../offers.ts';
import type { Statement } from './statement.ts';
import { statementInWords } from './words.ts';

/** A statement as a difference shows it. */
export function side(vocabulary: Vocabulary, statement: Statement): Side {
  const { requirement, index } = statement;
  return {
    id: referenceTo('requirement', requirement.id),
    ...lineOf(requirement, `/needs/${index}`),
    value: statementInWords(vocabulary, statement),
  };
}
