// Turns a service's name and main pages into govuk-frontend's service navigation.

import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { element } from './element.ts';
import type { ElementOptions, Maybe } from './options.ts';
import { type NavigationItem, ServiceNavigationItem } from './ServiceNavigationItem.tsx';

/** Places for content of the service's own. */
export interface ServiceNavigationSlots {
  start?: ComponentChildren;
  end?: ComponentChildren;
  navigationStart?: ComponentChildren;
  navigationEnd?: ComponentChildren;
  /** Puts the end slot on the line of the navigation. */
  isEndInline?: boolean | undefined;
}

export interface ServiceNavigationProps extends ElementOptions {
  serviceName?: string | undefined;
  serviceUrl?: string | undefined;
  navigation?: readonly Maybe<NavigationItem>[] | undefined;
  navigationId?: string | undefined;
  navigationLabel?: string | undefined;
  navigationClasses?: string | undefined;
  /** Defaults to true where there is more than one item. */
  collapseNavigationOnMobile?: boolean | undefined;
  menuButtonText?: string | undefined;
  menuButtonLabel?: string | undefined;
  ariaLabel?: string | undefined;
  slots?: ServiceNavigationSlots | undefined;
}

/** The service's name and the links to its main pages; a landmark of its own where it has more than links. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const { serviceName, slots = {}, ariaLabel = 'Service information' } = props;
  const own = { 'data-module': 'govuk-service-navigation', ...element('govuk-service-navigation', props) };
  const content = <Inside {...props} slots={slots} />;
  if (!serviceName && !slots.start && !slots.end) return <div {...own}>{content}</div>;
  return (
    <section aria-label={ariaLabel} {...own}>
      {content}
    </section>
  );
}

function Inside({ slots = {}, ...props }: ServiceNavigationProps) {
  const inlining = slots.isEndInline && 'govuk-service-navigation__inlining-container';
  return (
    <div class={classes('govuk-width-container', inlining)}>
      {slots.start}
      <div class="govuk-service-navigation__container">
        {props.serviceName && <ServiceName {...props} />}
        <Navigation {...props} slots={slots} />
      </div>
      {slots.end}
    </div>
  );
}

function ServiceName({ serviceName, serviceUrl }: ServiceNavigationProps) {
  return (
    <span class="govuk-service-navigation__service-name">
      {serviceUrl ? (
        <a href={serviceUrl} class="govuk-service-navigation__link">
          {serviceName}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{serviceName}</span>
      )}
    </span>
  );
}

function Navigation(props: ServiceNavigationProps) {
  const { navigation = [], navigationId = 'navigation', slots = {} } = props;
  const items = navigation.flatMap((item) => item || []);
  if (items.length === 0 && !slots.navigationStart && !slots.navigationEnd) return null;
  const { collapseNavigationOnMobile = items.length > 1, menuButtonText = 'Menu' } = props;
  const wrapper = { classes: props.navigationClasses };
  return (
    <nav
      aria-label={props.navigationLabel || menuButtonText}
      {...element('govuk-service-navigation__wrapper', wrapper)}
    >
      {collapseNavigationOnMobile && <MenuButton {...props} />}
      <ul class="govuk-service-navigation__list" id={navigationId}>
        {slots.navigationStart}
        {items.map((item) => (
          <ServiceNavigationItem {...item} />
        ))}
        {slots.navigationEnd}
      </ul>
    </nav>
  );
}

// Hidden until govuk-frontend's script shows it, for without the script it would open nothing.
function MenuButton({ navigationId = 'navigation', menuButtonText = 'Menu', menuButtonLabel }: ServiceNavigationProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is hidden, so it cannot be focused; the script takes both away
    <button
      type="button"
      class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
      aria-controls={navigationId}
      aria-label={menuButtonLabel === menuButtonText ? undefined : menuButtonLabel}
      hidden
      aria-hidden="true"
    >
      {menuButtonText}
    </button>
  );
}
