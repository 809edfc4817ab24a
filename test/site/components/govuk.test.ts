// Compares our TSX components with the HTML that govuk-frontend ships as fixtures for its Nunjucks macros.

import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Accordion } from '../../../src/site/components/govuk/Accordion.tsx';
import { BackLink } from '../../../src/site/components/govuk/BackLink.tsx';
import { Breadcrumbs } from '../../../src/site/components/govuk/Breadcrumbs.tsx';
import { Button } from '../../../src/site/components/govuk/Button.tsx';
import { CharacterCount } from '../../../src/site/components/govuk/CharacterCount.tsx';
import { Checkboxes } from '../../../src/site/components/govuk/Checkboxes.tsx';
import { DateInput } from '../../../src/site/components/govuk/DateInput.tsx';
import { Details } from '../../../src/site/components/govuk/Details.tsx';
import { ErrorMessage } from '../../../src/site/components/govuk/ErrorMessage.tsx';
import { ErrorSummary } from '../../../src/site/components/govuk/ErrorSummary.tsx';
import { Fieldset } from '../../../src/site/components/govuk/Fieldset.tsx';
import { FileUpload } from '../../../src/site/components/govuk/FileUpload.tsx';
import { GenericHeader } from '../../../src/site/components/govuk/GenericHeader.tsx';
import { Hint } from '../../../src/site/components/govuk/Hint.tsx';
import { Input } from '../../../src/site/components/govuk/Input.tsx';
import { InsetText } from '../../../src/site/components/govuk/InsetText.tsx';
import { Label } from '../../../src/site/components/govuk/Label.tsx';
import { LanguageNavigation } from '../../../src/site/components/govuk/LanguageNavigation.tsx';
import { NotificationBanner } from '../../../src/site/components/govuk/NotificationBanner.tsx';
import { Pagination } from '../../../src/site/components/govuk/Pagination.tsx';
import { Panel } from '../../../src/site/components/govuk/Panel.tsx';
import { PhaseBanner } from '../../../src/site/components/govuk/PhaseBanner.tsx';
import { Radios } from '../../../src/site/components/govuk/Radios.tsx';
import { Select } from '../../../src/site/components/govuk/Select.tsx';
import { ServiceNavigation } from '../../../src/site/components/govuk/ServiceNavigation.tsx';
import { SkipLink } from '../../../src/site/components/govuk/SkipLink.tsx';
import { SummaryList } from '../../../src/site/components/govuk/SummaryList.tsx';
import { Table } from '../../../src/site/components/govuk/Table.tsx';
import { Tabs } from '../../../src/site/components/govuk/Tabs.tsx';
import { Tag } from '../../../src/site/components/govuk/Tag.tsx';
import { Textarea } from '../../../src/site/components/govuk/Textarea.tsx';
import { WarningText } from '../../../src/site/components/govuk/WarningText.tsx';
import { type Fixture, fixturesOf, propsOf, reasonsToSkip, unsupportedOptions } from './govuk/fixtures.ts';
import { outline, reading } from './govuk/outline.ts';
import { richForms } from './govuk/richForms.tsx';
import { richLists } from './govuk/richLists.tsx';
import { richMessages } from './govuk/richMessages.tsx';

// How many fixtures are compared, and how many have an unsupported option: written down, so that none goes unseen.
type Row = readonly [component: string, Component: ComponentType<never>, compared: number, skipped: number];

const rows: readonly Row[] = [
  ['accordion', Accordion, 5, 8],
  ['back-link', BackLink, 6, 1],
  ['breadcrumbs', Breadcrumbs, 11, 1],
  ['button', Button, 36, 2],
  ['character-count', CharacterCount, 33, 1],
  ['checkboxes', Checkboxes, 32, 10],
  ['date-input', DateInput, 49, 1],
  ['details', Details, 6, 4],
  ['error-message', ErrorMessage, 7, 2],
  ['error-summary', ErrorSummary, 14, 5],
  ['fieldset', Fieldset, 16, 2],
  ['file-upload', FileUpload, 21, 1],
  ['generic-header', GenericHeader, 4, 3],
  ['hint', Hint, 5, 1],
  ['input', Input, 41, 4],
  ['inset-text', InsetText, 5, 1],
  ['label', Label, 15, 2],
  ['language-navigation', LanguageNavigation, 10, 3],
  ['notification-banner', NotificationBanner, 16, 5],
  ['pagination', Pagination, 14, 1],
  ['panel', Panel, 6, 13],
  ['phase-banner', PhaseBanner, 4, 3],
  ['radios', Radios, 34, 9],
  ['select', Select, 19, 0],
  ['service-navigation', ServiceNavigation, 26, 7],
  ['skip-link', SkipLink, 8, 1],
  ['summary-list', SummaryList, 17, 13],
  ['table', Table, 19, 2],
  ['tabs', Tabs, 11, 3],
  ['tag', Tag, 11, 1],
  ['textarea', Textarea, 18, 0],
  ['warning-text', WarningText, 7, 1],
];

for (const [component, Component, compared, skipped] of rows) {
  const fixtures = fixturesOf(component);
  const supported = fixtures.filter((fixture) => reasonsToSkip(fixture).length === 0);

  for (const fixture of supported) {
    test(`${component} prints what govuk-frontend prints: ${fixture.name}`, () => {
      expectSame(renderToString(h(Component, propsOf(fixture.options) as never)), fixture);
    });
  }

  test(`${component} is compared with ${compared} fixtures, and ${skipped} have an unsupported option`, () => {
    assert.equal([supported.length, fixtures.length - supported.length], [compared, skipped]);
  });
}

for (const [component, name, page] of [...richForms, ...richLists, ...richMessages]) {
  test(`${component} prints with children what govuk-frontend prints with HTML: ${name}`, () => {
    const fixture = fixturesOf(component).find((one) => one.name === name);
    assert.ok(fixture, `Unknown fixture "${name}" of ${component}`);
    assert.ok(reasonsToSkip(fixture).length > 0, 'It is compared already');
    expectSame(renderToString(page), fixture);
  });
}

test('every unsupported option is met in a fixture', () => {
  const met = new Set(rows.flatMap(([component]) => fixturesOf(component).flatMap(reasonsToSkip)));
  assert.equal([...met].sort(), unsupportedOptions.map(({ reason }) => reason).sort());
});

test('more than four fixtures in five are compared', () => {
  const total = rows.reduce((sum, [, , compared, skipped]) => sum + compared + skipped, 0);
  const compared = rows.reduce((sum, [, , count]) => sum + count, 0);
  assert.ok(compared / total > 0.8, `${compared} of ${total}`);
});

test('an attribute that is not on the list is left out', () => {
  const attributes = { id: 'new', 'data-kind': 'tag', 'aria-hidden': true, style: 'color: red', onclick: 'alert()' };
  assert.is(
    renderToString(h(Tag, { text: 'New', attributes })),
    '<strong class="govuk-tag" id="new" data-kind="tag" aria-hidden="true">New</strong>',
  );
});

test('text is shown as text', () => {
  assert.is(renderToString(h(Tag, { text: '<b>New</b>' })), '<strong class="govuk-tag">&lt;b>New&lt;/b></strong>');
});

function expectSame(html: string, fixture: Fixture): void {
  assert.is(outline(html), outline(fixture.html));
  assert.is(reading(html), reading(fixture.html));
}

test.run();
