// Names on a forge: which are the same person, which only look so, and whom a list of maintainers means.

import { isLookalike } from '../../text/lookalike.ts';

/** What any forge gives out as a name: plain letters, so that nothing can look like something else by its script. */
const HANDLE = /^[A-Za-z0-9][A-Za-z0-9_./-]{0,79}$/;

/** Whether a text can be a name on a forge. */
export function isHandle(text: string | null): text is string {
  return text !== null && HANDLE.test(text);
}

/** Whether two names are one: forges take capitals and small letters for the same. */
export function isSameHandle(a: string, b: string): boolean {
  return isHandle(a) && isHandle(b) && a.toLowerCase() === b.toLowerCase();
}

/** The teams whose members are known. */
export type Teams = Readonly<Record<string, readonly string[]>>;

/** The people whom a list of maintainers means: a team whose members are known gives way to them. */
export function peopleOf(maintainers: readonly string[], teams: Teams): readonly string[] {
  const members = new Map(Object.entries(teams).map(([team, people]) => [team.toLowerCase(), people]));
  return maintainers.flatMap((name) => members.get(name.toLowerCase()) ?? [name]);
}

/** Whether a person is meant by a list of maintainers. */
export function isAmong(person: string, maintainers: readonly string[], teams: Teams): boolean {
  return peopleOf(maintainers, teams).some((name) => isSameHandle(name, person));
}

/** The name in a list that `person` is not, but can be taken for. */
export function lookalikeAmong(person: string, names: Iterable<string>): string | undefined {
  return [...names].find((name) => !isSameHandle(name, person) && isLookalike(name, person));
}
