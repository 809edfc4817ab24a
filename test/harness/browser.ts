// Turns whatever Chromium this machine has into one browser that all browser tests of a process share.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { bundledChromium, type Chromium } from './bundled-chromium.ts';

export type OpenBrowser = {
  newPage(options?: BrowserContextOptions): Promise<Page>;
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Closes what was opened through this one; the shared browser goes when nobody holds it any more. */
  close(): Promise<void>;
};

// The package's own default flags switch web security off, which would hide what these tests are to see.
const flags = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const isRoot = process.getuid?.() === 0;
const lingerMs = 1500; // the next test file asks within this time, and is spared a start

let shared: Promise<Browser> | undefined;
let holders = 0;

/**
 * Opens the shared browser; ask in `test.before`, close in `test.after`.
 * @example const browser = await openBrowser(); const page = await browser.newPage();
 */
export async function openBrowser(): Promise<OpenBrowser> {
  holders += 1;
  shared ??= startAny();
  const browser = await shared;
  const contexts: BrowserContext[] = [];
  const newContext = async (options?: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext(options);
    contexts.push(context);
    return context;
  };
  return {
    newContext,
    newPage: async (options) => (await newContext(options)).newPage(),
    close: async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      letGo();
    },
  };
}

function letGo(): void {
  holders -= 1;
  setTimeout(async () => {
    if (holders > 0 || !shared) return;
    const last = shared;
    shared = undefined;
    await (await last).close();
  }, lingerMs);
}

/** Every Chromium that may be tried, best first; CHROME_PATH stands alone, because who sets it means that one. */
export async function findChromiums(env: NodeJS.ProcessEnv = process.env): Promise<Chromium[]> {
  if (env.CHROME_PATH) return [{ path: env.CHROME_PATH }];
  const bundled = await bundledChromium();
  return [...installed(env.PATH ?? ''), ...(bundled ? [bundled] : [])];
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualFolders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];
const macApplications = ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

function installed(searchPath: string): Chromium[] {
  const folders = new Set([...usualFolders, ...searchPath.split(delimiter).filter(Boolean)]);
  const paths = [...folders].flatMap((folder) => names.map((name) => join(folder, name)));
  return [...paths, ...macApplications].filter(isExecutable).map((path) => ({ path }));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function startAny(): Promise<Browser> {
  const tried: string[] = [];
  for (const found of await findChromiums()) {
    try {
      return await start(found);
    } catch (error) {
      tried.push(`- ${found.path}: ${firstLines(error)}`);
    }
  }
  throw new Error(howToGetOne(tried));
}

/** Starts one Chromium with our flags. */
export function start({ path, env }: Chromium): Promise<Browser> {
  const args = isRoot ? [...flags, '--no-sandbox'] : flags;
  return chromium.launch({ executablePath: path, args, chromiumSandbox: !isRoot, ...(env && { env }) });
}

function firstLines(error: unknown): string {
  return String(error).split('\n').slice(0, 6).join('\n  ');
}

function howToGetOne(tried: readonly string[]): string {
  return [
    'The browser tests found no Chromium that starts.',
    'Install one (Debian: apt-get install chromium) or set CHROME_PATH to the one to use.',
    tried.length
      ? `Tried:\n${tried.join('\n')}`
      : 'None stood at the usual paths, and the one that npm brings is for linux-x64 alone.',
  ].join('\n');
}
