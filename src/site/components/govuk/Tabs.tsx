// Turns labelled panels into govuk-frontend's tabs.

import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { element } from './element.ts';
import type { Attributes, Content, ElementOptions, Maybe } from './options.ts';

export interface Tab {
  label: ComponentChildren;
  id?: string | undefined;
  /** `text` becomes a paragraph; `children` stand as they are. */
  panel: Content & { attributes?: Attributes | undefined };
  attributes?: Attributes | undefined;
}

export interface TabsProps extends ElementOptions {
  items?: readonly Maybe<Tab>[] | undefined;
  id?: string | undefined;
  /** The beginning of the id of every tab without its own. */
  idPrefix?: string | undefined;
  title?: ComponentChildren;
}

interface PlacedTab extends Tab {
  id: string;
  isFirst: boolean;
}

/** Panels of which one is seen at a time; without a script, one below the other. */
export function Tabs({ items = [], id, idPrefix = '', title = 'Contents', ...options }: TabsProps) {
  const tabs = items.flatMap((item, index) => (item ? [placed(item, idPrefix, index)] : []));
  return (
    <div id={id} data-module="govuk-tabs" {...element('govuk-tabs', options)}>
      <h2 class="govuk-tabs__title">{title}</h2>
      {items.length > 0 && (
        <ul class="govuk-tabs__list">
          {tabs.map((tab) => (
            <TabLink {...tab} />
          ))}
        </ul>
      )}
      {tabs.map((tab) => (
        <TabPanel {...tab} />
      ))}
    </div>
  );
}

function placed(tab: Tab, idPrefix: string, index: number): PlacedTab {
  return { ...tab, id: tab.id || `${idPrefix}-${index + 1}`, isFirst: index === 0 };
}

function TabLink({ id, label, attributes, isFirst }: PlacedTab) {
  return (
    <li class={classes('govuk-tabs__list-item', isFirst && 'govuk-tabs__list-item--selected')}>
      <a href={`#${id}`} {...element('govuk-tabs__tab', { attributes })}>
        {label}
      </a>
    </li>
  );
}

function TabPanel({ id, panel, isFirst }: PlacedTab) {
  const { text, children = text && <p class="govuk-body">{text}</p>, attributes } = panel;
  const ownClass = classes('govuk-tabs__panel', !isFirst && 'govuk-tabs__panel--hidden');
  return (
    <div id={id} {...element(ownClass, { attributes })}>
      {children}
    </div>
  );
}
