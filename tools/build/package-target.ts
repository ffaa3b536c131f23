import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';
import { registrationIds } from '#sandbox/supervisor/registration-ids.ts';
import { fillPlaceholders } from './placeholders.ts';
import { root } from './root.ts';
import type { Target } from './target.ts';

const texts = ['manifest.json', 'en.json', 'fr.json'];
const pictures = ['color.png', 'outline.png'];
const output = 'dist/appPackage.zip';

/** Who the app is, from the environment; what it leaves out has the value of the sandbox. */
const ids = (): Record<string, string> => ({
  TEAMS_APP_ID: registrationIds.teamsAppExternalId,
  AAD_APP_CLIENT_ID: registrationIds.clientId,
  BOT_ID: registrationIds.botId,
  TAB_DOMAIN: 'localhost',
  TAB_ENDPOINT: 'https://localhost',
  WEBSITE_URL: 'https://localhost/about',
  PRIVACY_URL: 'https://localhost/privacy',
  TERMS_URL: 'https://localhost/terms',
  ...Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ),
});

const placeholdersUsed = (): string =>
  texts
    .flatMap((name) => contentOf(name)?.match(/\$\{\{\s*\w+\s*\}\}/g) ?? [])
    .map((placeholder) => fillPlaceholders(placeholder, ids()))
    .join('\n');

const contentOf = (name: string): string | undefined => {
  const path = join(root, 'appPackage', name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

/** What Microsoft 365 installs: the manifest, its two languages, its two pictures, and nothing else. */
export const packageTarget: Target = {
  name: 'package',
  inputs: ['appPackage', 'tools/build'],
  settings: placeholdersUsed,
  output,
  build: () => {
    const files: Zippable = {};
    for (const name of texts) files[name] = strToU8(filled(name));
    for (const name of pictures) files[name] = new Uint8Array(readFileSync(join(root, 'appPackage', name)));
    mkdirSync(dirname(join(root, output)), { recursive: true });
    writeFileSync(join(root, output), zipSync(files, { mtime: new Date('2026-01-01T00:00:00Z') }));
    return Promise.resolve();
  },
};

/** A text of the package, filled in and still JSON. */
export const filled = (name: string): string => {
  const text = fillPlaceholders(contentOf(name) ?? missing(name), ids());
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new Error(`appPackage/${name} is no JSON`, { cause });
  }
  return text;
};

const missing = (name: string): never => {
  throw new Error(`appPackage/${name} is missing.`);
};
