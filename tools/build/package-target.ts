import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { registrationIds } from '#sandbox/supervisor/registration-ids.ts';
import { fillPlaceholders } from './placeholders.ts';
import { root } from './root.ts';
import type { Target } from './target.ts';

const texts = ['manifest.json', 'en.json', 'fr.json'];
const pictures = ['color.png', 'outline.png'];
const output = 'dist/appPackage.zip';

/** Who the app is in the sandbox. */
export const sandboxValues: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: registrationIds.teamsAppExternalId,
  AAD_APP_CLIENT_ID: registrationIds.clientId,
  BOT_ID: registrationIds.botId,
  TAB_DOMAIN: 'localhost',
  TAB_ENDPOINT: 'https://localhost',
  WEBSITE_URL: 'https://localhost/about',
  PRIVACY_URL: 'https://localhost/privacy',
  TERMS_URL: 'https://localhost/terms',
};

/** Who the app is, from the environment; what it leaves out has the value of the sandbox. */
const valuesGiven = (): Record<string, string> => ({
  ...sandboxValues,
  ...Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ),
});

const placeholdersUsed = (): string =>
  texts
    .flatMap((name) => contentOf(name)?.match(/\$\{\{\s*\w+\s*\}\}/g) ?? [])
    .map((placeholder) => fillPlaceholders(placeholder, valuesGiven()))
    .join('\n');

const contentOf = (name: string): string | undefined => {
  const path = join(root, 'appPackage', name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

/** The manifest, its languages and its pictures, by name. Throws, naming it, when a value is missing. */
export const packageFiles = (values: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries([
    ...texts.map((name) => [name, strToU8(filled(name, values))] as const),
    ...pictures.map((name) => [name, new Uint8Array(readFileSync(join(root, 'appPackage', name)))] as const),
  ]);

/** What Microsoft 365 installs, and nothing else. */
export const packageTarget: Target = {
  name: 'package',
  inputs: ['appPackage', 'tools/build'],
  settings: placeholdersUsed,
  output,
  build: () => {
    mkdirSync(dirname(join(root, output)), { recursive: true });
    const zip = zipSync(packageFiles(valuesGiven()), { mtime: new Date('2026-01-01T00:00:00Z') });
    writeFileSync(join(root, output), zip);
    return Promise.resolve();
  },
};

/** A text of the package, filled in and still JSON. */
const filled = (name: string, values: Readonly<Record<string, string>>): string => {
  const text = fillPlaceholders(contentOf(name) ?? missing(name), values);
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
