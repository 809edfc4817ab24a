// What the controls of a form say by their names → what is done to the form.

import type { FormKind } from '../../../propose/kinds.ts';
import { resolve, type SchemaNode, schemaOf } from '../../../schema/schemas.ts';
import { stepsOf } from '../../../text/pointer.ts';
import { today } from '../keep/download.ts';
import { idOf } from './ask.ts';
import { blankOf } from './begin.ts';
import { focusOn } from './focus.ts';
import type { Act } from './useProposal.ts';

/** What can be done to a form. */
export interface Hearing {
  readonly kind: FormKind;
  readonly act: (act: Act) => void;
  /** A control has been left. */
  readonly leave: (name: string) => void;
  readonly check: () => void;
}

/** The listeners of the form's frame: controls bring their names along, and need none of their own. */
export function heardBy(hearing: Hearing) {
  return {
    onInput: ({ target }: Event) => heardInput(hearing, target),
    onFocusOut: ({ target }: Event) => isControl(target) && hearing.leave(target.name.split(':')[0] ?? ''),
    onClick: (event: Event) => heardClick(hearing, event),
  };
}

function heardInput({ act }: Hearing, target: EventTarget | null): void {
  if (!isControl(target) || target.name === '') return;
  const checked = target instanceof HTMLInputElement && target.checked;
  act({ type: 'edit', name: target.name, value: target.value, checked });
}

function heardClick({ kind, act, check }: Hearing, event: Event): void {
  const clicked =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('button[name], a[data-part], a[data-field]')
      : null;
  if (clicked instanceof HTMLAnchorElement) {
    // The fragment says which entry is improved: it stays.
    event.preventDefault();
    const { part, field } = clicked.dataset;
    if (part !== undefined) document.getElementById(`section-${part}`)?.scrollIntoView();
    if (field !== undefined) focusOn(field);
  }
  if (!(clicked instanceof HTMLButtonElement)) return;
  const { name, value } = clicked;
  if (name === 'check') check();
  if (name === 'add') add(kind, act, value);
  if (name === 'remove') {
    act({ type: 'remove', pointer: value });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('button[name=restore]')?.focus());
  }
  if (name === 'restore') {
    act({ type: 'restore' });
    requestAnimationFrame(() => focusOn(value));
  }
}

function add(kind: Hearing['kind'], act: Hearing['act'], pointer: string): void {
  const itemsOf = () =>
    document.getElementById(idOf(pointer))?.querySelectorAll(':scope > ol > li:not(.app-list__gone)').length ?? 0;
  act({ type: 'add', pointer, item: blankOf(itemAt(schemaOf(kind), pointer), today()), shown: itemsOf() });
  requestAnimationFrame(() => focusOn(`${pointer}/${itemsOf() - 1}`));
}

function itemAt(schema: SchemaNode, pointer: string): SchemaNode {
  const node = stepsOf(pointer).reduce<SchemaNode>((outer, step) => {
    const { properties, items = {} } = resolve(outer);
    return properties?.[step] ?? items;
  }, schema);
  const { items } = resolve(node);
  return items ? resolve(items) : {};
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}
