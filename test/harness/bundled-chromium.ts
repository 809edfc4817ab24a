// Turns the packed browser that npm brings along (linux-x64 alone) into one that can be started.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Chromium = {
  path: string;
  /** What the browser must find in its environment; none means ours as it stands. */
  env?: Record<string, string>;
};

// Under node_modules, because `npm ci` then throws the unpacked browser away together with the packed one.
const home = join(import.meta.dirname, '../../node_modules/.cache/chromium');

/** Unpacks the browser once and says where it stands; undefined on a machine that it is not made for. */
export async function bundledChromium(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(home)) await unpack();
  return { path: join(home, 'chromium'), env: environment() };
}

// Two test runs may unpack at once: each does so in a folder of its own, and the first to be whole gives the name.
async function unpack(): Promise<void> {
  const workshop = `${home}.${process.pid}`;
  await mkdir(workshop, { recursive: true });
  await unpackInto(workshop);
  await writeFile(join(workshop, 'fonts/fonts.conf'), fontSettings);
  await rename(workshop, home).catch(() => rm(workshop, { recursive: true }));
}

// The package takes its place from TMPDIR, and brings the shared libraries only to what it holds for a known cloud.
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    delete process.env.AWS_LAMBDA_JS_RUNTIME;
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

// The package's own settings look for the fonts in /tmp/fonts, whatever TMPDIR says.
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;

function environment(): Record<string, string> {
  const own = Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  return { ...own, LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') };
}
