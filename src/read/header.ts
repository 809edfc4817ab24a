// Text with a proven fence → the data of its header and the Markdown below; gray-matter splits, our YAML reads. Nearly every header is
// written in the usual form, where the fence that was tested is all that there is to split by: that takes a third of the time.

import matter from 'gray-matter';
import { type Draft, isYaml } from './draft.ts';
import { FENCE } from './fence.ts';
import { NOTHING, parsed, parseYaml, usualYaml, type Yaml } from './yaml.ts';

/** Reads the header of a Markdown file, or the whole of a YAML file, into data. */
export function readHeader(draft: Draft): boolean {
  const { data, outline, problems } = isYaml(draft) ? wholeOf(draft) : splitOf(draft);
  const { headerOffset } = draft;
  draft.data = data;
  draft.outline = outline;
  draft.problems.push(...problems.map((problem) => ({ ...problem, offset: problem.offset + headerOffset })));
  if (problems.length === 0) expectMapping(draft);
  return draft.problems.length === 0;
}

function wholeOf(draft: Draft): Yaml {
  draft.header = draft.text;
  draft.bodyOffset = draft.text.length;
  return parseYaml(draft.text);
}

const REFUSE = (): never => {
  throw new Error('Unexpected front matter language, expected YAML: the fence was not tested first.');
};

function splitOf(draft: Draft): Yaml {
  return usualSplit(draft) ?? splitByLibrary(draft);
}

/** A test holds it to the library's way. */
function usualSplit(draft: Draft): Yaml | undefined {
  const end = draft.text.indexOf(`\n${FENCE}`, FENCE.length);
  const header = draft.text.slice(FENCE.length, end);
  const yaml = usualYaml(header);
  if (yaml) put(draft, header, draft.text.slice(end + `\n${FENCE}\n`.length));
  return yaml;
}

function splitByLibrary(draft: Draft): Yaml {
  let yaml: Yaml = { ...NOTHING, problems: [] };
  const parse = (header: string): object => {
    yaml = parsed(header);
    return {};
  };
  // Options are always given: without them gray-matter keeps a cache that answers a bad file with nothing wrong.
  const split = matter(draft.text, { engines: { yaml: parse, javascript: REFUSE, js: REFUSE, json: REFUSE } });
  put(draft, split.matter, split.content);
  return yaml;
}

function put(draft: Draft, header: string, body: string): void {
  draft.header = header;
  draft.headerOffset = FENCE.length;
  draft.body = body;
  draft.bodyOffset = draft.text.length - body.length;
}

function expectMapping(draft: Draft): void {
  const { data, problems } = draft;
  if (typeof data === 'object' && data !== null && (isYaml(draft) || !Array.isArray(data))) return;
  // Where there is nothing at all, the empty line is what to point at.
  const offset = draft.headerOffset + Math.max(draft.header.search(/\S/), Math.min(1, draft.headerOffset));
  const message = 'Unexpected header, expected lines of the form "key: value".';
  problems.push({
    code: 'header-not-a-mapping',
    offset,
    message,
    hint: 'Put a space after each colon, as in "title: Example".',
  });
}
