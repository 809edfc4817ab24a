// Choices → a labelled select of the design system.

/** What can be chosen. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** Options under a heading of their own. */
export interface OptionGroup {
  readonly heading: string;
  readonly options: readonly Option[];
}

/** The select and its label in one element; `any` is chosen at first. */
export function select(
  id: string,
  label: string,
  any: string,
  groups: readonly OptionGroup[],
): [HTMLElement, HTMLSelectElement] {
  const box = made('div', 'app-matches__choice');
  const name = made('label', 'govuk-label', label);
  name.htmlFor = id;
  const control = made('select', 'app-matches__select');
  control.id = id;
  control.append(option({ value: '', text: any }), ...groups.map(group));
  box.append(name, control);
  return [box, control];
}

/** An element with its class and text. */
export function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  classes: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = classes;
  element.textContent = text;
  return element;
}

function group({ heading, options }: OptionGroup): HTMLElement {
  const element = document.createElement('optgroup');
  element.label = heading;
  element.append(...options.map(option));
  return element;
}

function option({ value, text }: Option): HTMLOptionElement {
  return new Option(text, value);
}
