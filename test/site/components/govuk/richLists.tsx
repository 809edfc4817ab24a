// Writes as TSX the lists among govuk-frontend's fixtures that have HTML in a string, so that children say the same.

import type { ComponentChildren } from 'preact';
import { Accordion } from '../../../../src/site/components/govuk/Accordion.tsx';
import { Breadcrumbs } from '../../../../src/site/components/govuk/Breadcrumbs.tsx';
import { LanguageNavigation } from '../../../../src/site/components/govuk/LanguageNavigation.tsx';
import { ServiceNavigation } from '../../../../src/site/components/govuk/ServiceNavigation.tsx';
import { SummaryList } from '../../../../src/site/components/govuk/SummaryList.tsx';
import { Table } from '../../../../src/site/components/govuk/Table.tsx';
import { Tabs } from '../../../../src/site/components/govuk/Tabs.tsx';
import { link } from './link.tsx';
import type { RichRow } from './richRow.ts';

const item = (text: ComponentChildren, number: number) => ({ href: `#/${number}`, text });

/** Lists, tables and navigation. */
export const richLists: readonly RichRow[] = [
  [
    'accordion',
    'with focusable elements inside',
    <Accordion
      id="with-focusable-elements"
      items={[
        { heading: { text: 'Section A' }, content: { children: link('Link A') } },
        { heading: { text: 'Section B' }, content: { children: link('Link B') } },
      ]}
    />,
  ],
  [
    'accordion',
    'heading html',
    <Accordion
      id="accordion-heading-html"
      items={[{ heading: { children: <span class="myClass">Section A</span> }, content: { text: 'Some content' } }]}
    />,
  ],
  [
    'breadcrumbs',
    'html',
    <Breadcrumbs
      items={[
        { text: <em>Section 1</em>, href: '/section-1' },
        { text: <em>Section 2</em>, href: '/section-2' },
      ]}
    />,
  ],
  [
    'language-navigation',
    'html',
    <LanguageNavigation
      items={[
        { text: 'English', lang: 'en', current: true },
        { text: <span>Cymraeg</span>, lang: 'cy', href: '#/cy' },
      ]}
    />,
  ],
  [
    'service-navigation',
    'with HTML navigation items',
    <ServiceNavigation
      navigation={[
        item(<em>Navigation item 1</em>, 1),
        item(<em>Navigation item 2</em>, 2),
        item(<em>Navigation item 3</em>, 3),
      ]}
    />,
  ],
  [
    'service-navigation',
    'with slotted content',
    <ServiceNavigation
      slots={{
        start: <div>[start]</div>,
        end: <div>[end]</div>,
        navigationStart: <li>[navigation start]</li>,
        navigationEnd: <li>[navigation end]</li>,
      }}
    />,
  ],
  [
    'service-navigation',
    'with `inline` end slot',
    <ServiceNavigation
      serviceName="Service name"
      navigation={[item('Navigation item 1', 1)]}
      slots={{ end: <div>[end]</div>, isEndInline: true }}
    />,
  ],
  [
    'summary-list',
    'key with html',
    <SummaryList rows={[{ key: { text: <b>Name</b> }, value: { text: <strong>Firstname Lastname</strong> } }]} />,
  ],
  [
    'summary-list',
    'as a summary card with a html header',
    <SummaryList
      card={{ title: { text: <em>Undergraduate teaching assistant</em> } }}
      rows={[
        { key: { text: 'Name' }, value: { text: 'Firstname Lastname' } },
        { key: { text: 'Date of birth' }, value: { text: '13/08/1980' } },
      ]}
    />,
  ],
  [
    'table',
    'firstCellIsHeader with html',
    <Table
      firstCellIsHeader
      rows={[
        [
          {
            text: (
              <>
                Foo <span>bar</span>
              </>
            ),
          },
        ],
      ]}
    />,
  ],
  [
    'tabs',
    'html',
    <Tabs
      items={[
        { label: 'Tab 1', id: 'tab-1', panel: { children: <p>Panel 1 content</p> } },
        { label: 'Tab 2', id: 'tab-2', panel: { children: <p>Panel 2 content</p> } },
      ]}
    />,
  ],
];
