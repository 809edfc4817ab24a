// Turns a title and content into govuk-frontend's panel.

import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { element } from './element.ts';
import { Heading } from './Heading.tsx';
import type { Content, ElementOptions, HeadingLevel } from './options.ts';

export interface PanelAction extends ElementOptions {
  text: ComponentChildren;
  href?: string | undefined;
  type?: 'submit' | 'button' | 'reset' | undefined;
}

export interface PanelActions extends ElementOptions {
  items?: readonly PanelAction[] | undefined;
}

export interface PanelProps extends Content, ElementOptions {
  titleText: ComponentChildren;
  headingLevel?: HeadingLevel | undefined;
  /** Shown only in an interruption, which `classes` makes it: 'govuk-panel--interruption'. */
  actions?: PanelActions | undefined;
}

/** Confirms that something is done, or interrupts to say something important. */
export function Panel({ titleText, headingLevel, actions, text, children = text, ...options }: PanelProps) {
  const isInterruption = options.classes?.includes('govuk-panel--interruption');
  return (
    <div {...element(classes('govuk-panel', !isInterruption && 'govuk-panel--confirmation'), options)}>
      <Heading level={headingLevel || 1} class="govuk-panel__title">
        {titleText}
      </Heading>
      {children && <div class="govuk-panel__body">{children}</div>}
      {isInterruption && actions && <Actions {...actions} />}
    </div>
  );
}

function Actions({ items = [], ...options }: PanelActions) {
  return (
    <div {...element('govuk-panel__actions', options)}>
      {items.length > 0 && (
        <div class="govuk-button-group">
          {items.map((action) => (
            <Action {...action} />
          ))}
        </div>
      )}
    </div>
  );
}

function Action({ text, href, type, ...options }: PanelAction) {
  if (!href || type === 'button') {
    const inverse = classes('govuk-button--inverse', options.classes);
    return <Button {...options} text={text} href={href} type={type ?? 'button'} classes={inverse} />;
  }
  return (
    <a href={href} {...element('govuk-link govuk-link--inverse', options)}>
      {text}
    </a>
  );
}
