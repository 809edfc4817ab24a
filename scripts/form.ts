// The option --format of the commands that tell what they did.

import { Misuse } from './command.ts';

/** Whether JSON is asked for rather than text. Throws Misuse for any other form. */
export function isJson(format: string): boolean {
  if (format !== 'text' && format !== 'json') throw new Misuse(`"${format}" is not a form: use text or json.`);
  return format === 'json';
}
