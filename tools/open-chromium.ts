import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { root } from './build/root.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Packaged {
  default: { executablePath(): Promise<string> };
}
interface Lock {
  packages: Record<string, { version: string }>;
}

const packagedVersion = (): string => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return lock.packages['node_modules/@sparticuz/chromium']?.version ?? 'unknown';
};

/** It unpacks into the temporary folder and takes what it finds there: so one folder for each version. */
const packagedPath = async (): Promise<string> => {
  const directory = join(tmpdir(), `binome-chromium-${packagedVersion()}`);
  mkdirSync(directory, { recursive: true });
  const known = process.env['TMPDIR'];
  process.env['TMPDIR'] = directory;
  try {
    const packaged = (await import('@sparticuz/chromium')) as unknown as Packaged;
    return await packaged.default.executablePath();
  } finally {
    if (known === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = known;
  }
};

/** A real Chromium: the one in the packages on Linux, an installed Chrome elsewhere. */
export const openChromium = async (): Promise<Browser> =>
  process.platform === 'linux' && process.arch === 'x64'
    ? chromium.launch({ executablePath: await packagedPath(), args, headless: true })
    : chromium.launch({ channel: 'chrome', args: args.slice(1), headless: true });
