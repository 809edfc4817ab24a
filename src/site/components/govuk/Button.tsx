// Turns what a button does into govuk-frontend's button, or into a link that looks like one.

import { classes } from './classes.ts';
import { element } from './element.ts';
import type { Content, ElementOptions } from './options.ts';

export interface ButtonProps extends Content, ElementOptions {
  id?: string | undefined;
  /** Makes the button a link. */
  href?: string | undefined;
  type?: 'submit' | 'button' | 'reset' | undefined;
  name?: string | undefined;
  value?: string | undefined;
  disabled?: boolean | undefined;
  preventDoubleClick?: boolean | undefined;
  isStartButton?: boolean | undefined;
}

/** A button, or with `href` a link of a button's look. */
export function Button(props: ButtonProps) {
  return props.href ? <ButtonLink {...props} href={props.href} /> : <ButtonElement {...props} />;
}

function ButtonLink(props: ButtonProps & { href: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: govuk-frontend's script makes the space bar work on it
    <a href={props.href} role="button" draggable={false} {...shared(props)}>
      <ButtonContent {...props} />
    </a>
  );
}

function ButtonElement(props: ButtonProps) {
  const { type = 'submit', name, value, disabled, preventDoubleClick } = props;
  return (
    <button
      type={type}
      name={name}
      value={value}
      disabled={disabled}
      aria-disabled={disabled || undefined}
      data-prevent-double-click={preventDoubleClick?.toString()}
      {...shared(props)}
    >
      <ButtonContent {...props} />
    </button>
  );
}

function shared({ id, isStartButton, classes: added, attributes }: ButtonProps) {
  const ownClass = classes('govuk-button', isStartButton && 'govuk-button--start');
  const options = { classes: added, attributes: id ? { ...attributes, id } : attributes };
  return { 'data-module': 'govuk-button', ...element(ownClass, options) };
}

function ButtonContent({ isStartButton, text, children }: ButtonProps) {
  if (!isStartButton) return <>{children ?? text}</>;
  return (
    <>
      {/* A start button is a flexbox, which would drop the spaces between elements of its own. */}
      {children ? <span>{children}</span> : text}
      <StartIcon />
    </>
  );
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}
