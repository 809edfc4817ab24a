// The type, the platforms and the licence of a publiccode.yml → what the software offers, as far as a parameter says the same.

import { textAt, textsAt } from '../json.ts';
import { lineAt, type Part, type Reading } from './part.ts';

/** On what its users reach it → where it is used. What it runs on itself is another matter. */
const SETTINGS: Readonly<Record<string, string>> = {
  web: 'desktop-browser',
  windows: 'desktop-browser',
  mac: 'desktop-browser',
  linux: 'desktop-browser',
  ios: 'mobile-device',
  android: 'mobile-device',
};

/** A publiccode.yml describes software in a repository, under a licence that has to be an open one. */
export function offers({ file }: Reading): Part {
  const platforms = [textAt(file, 'platforms'), ...textsAt(file, 'platforms')].map((one) => one.toLowerCase());
  const setting = [...new Set(platforms.flatMap((one) => (Object.hasOwn(SETTINGS, one) ? (SETTINGS[one] ?? []) : [])))];
  const isProgram = /^(?:standalone\/\w+|standalone|addon|library)$/.test(textAt(file, 'softwareType'));
  const stated = {
    ...(isProgram && { delivery: ['software'] }),
    ...(setting.length > 0 && { setting }),
    ...(lineAt(file, 'legal', 'license') && { licensing: ['open-source'] }),
  };
  return { header: Object.keys(stated).length > 0 ? { offers: stated } : {} };
}
