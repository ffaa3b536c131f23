import { findIana, findIanaAliases, findWindows } from 'windows-iana';

const known = new Map<string, string | undefined>();
const windowsNames = new Map<string, string>();

/** The IANA zone a Windows or IANA name stands for; `undefined` when Outlook would not know it. */
export function ianaZone(name: string): string | undefined {
  if (!known.has(name)) known.set(name, resolve(name));
  return known.get(name);
}

/** Outlook's own name of an IANA zone; the IANA name where Windows has none. */
export function windowsZone(iana: string): string {
  let name = windowsNames.get(iana);
  if (name === undefined) windowsNames.set(iana, (name = windowsName(iana)));
  return name;
}

function windowsName(iana: string): string {
  const names = [iana, canonical(iana), ...findIanaAliases(iana)].flatMap((name) => findWindows(name));
  return names[0] ?? iana;
}

function resolve(name: string): string | undefined {
  if (name === 'UTC') return 'UTC';
  const [fromWindows] = findIana(name);
  if (fromWindows !== undefined) return fromWindows;
  return isIana(name) ? name : undefined;
}

function isIana(name: string): boolean {
  return /^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$/.test(name) && opens(name);
}

// The engine's own name of a zone, which may be an older one that Windows' table knows.
function canonical(iana: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: iana }).resolvedOptions().timeZone;
}

function opens(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
