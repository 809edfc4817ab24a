// What is typed into a combobox, and the keys pressed in it → what its list shows, and what is chosen of it.

import { useState } from 'preact/hooks';
import { NO_CHOICE } from '../../../../propose/value.ts';
import { fittingWords, wordNamed } from './fittingWords.ts';
import { optionId } from './OptionList.tsx';
import type { Word } from './word.ts';

interface ComboboxChoice {
  readonly id: string;
  readonly words: readonly Word[];
  readonly chosen: string;
  readonly other: Word | undefined;
  /** Tells the form. */
  readonly tell: (value: string) => void;
}

/** The state of a combobox and all that is done to it. */
export function useCombobox({ id, words, chosen, other, tell }: ComboboxChoice) {
  const [typed, setTyped] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const given = typed?.trim() ?? '';
  const named = other && given !== '' ? { ...other, label: `Not in this list: name “${given}”` } : other;
  const isListed = wordNamed(words, given) !== undefined;
  const options = [...fittingWords(words, given), ...(named && !isListed ? [named] : [])];
  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const choose = (value: string) => {
    setTyped(undefined);
    close();
    if (value !== chosen) tell(value);
  };
  const take = (option: Word) => choose(option === named ? `${option.id}${given}` : option.id);
  const type = (text: string) => {
    setTyped(text);
    setIsOpen(true);
    setActive(-1);
  };
  // What was typed and is no word of the list stays to be seen, and the form tells that nothing is chosen.
  const leave = () => {
    close();
    if (typed === undefined) return;
    choose(wordNamed(words, typed)?.id ?? (given === '' ? '' : `${NO_CHOICE}${given}`));
  };
  const move = (by: number) => {
    const to = active < 0 ? (by > 0 ? 0 : options.length - 1) : (active + by + options.length) % options.length;
    setIsOpen(true);
    setActive(to);
    requestAnimationFrame(() => document.getElementById(optionId(id, to))?.scrollIntoView({ block: 'nearest' }));
  };
  const press = (event: KeyboardEvent) => {
    const option = options[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && isOpen && option) take(option);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  };
  return { typed, isOpen, active, options, open: () => setIsOpen(true), take, type, leave, press };
}
