// The Markdown of an entry's body → HTML that cannot run, load or link to anything but https pages and mail addresses.

import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false }).disable(['image']);

// markdown-it's own test is a list of refusals; links that open programs on a desktop pass it.
markdown.validateLink = (address) => /^(https:\/\/|mailto:)[^@\s]*(@[^\s@/]+)?$/.test(address) && !hasUser(address);
markdown.renderer.rules.link_open = (tokens, index, options, _environment, self) => {
  tokens[index]?.attrSet('rel', 'noopener noreferrer');
  tokens[index]?.attrSet('class', 'govuk-link');
  return self.renderToken(tokens, index, options);
};

/** The HTML of a body. Raw HTML in it is shown as text; headings begin at the third level, below those of the page. */
export function htmlOf(body: string): string {
  return markdown
    .render(body)
    .replace(/<(\/?)h([1-6])>/g, (_, slash, level) => `<${slash}h${Math.min(6, Number(level) + 2)}>`);
}

function hasUser(address: string): boolean {
  return address.startsWith('https://') && URL.canParse(address) && new URL(address).username !== '';
}
