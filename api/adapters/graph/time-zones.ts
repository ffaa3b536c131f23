import { findIana, findIanaAliases, findWindows } from 'windows-iana';
import { isTimeZone } from '#core/people/time-zone.ts';

const named = /^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$/;

/** The IANA zone of a Windows or IANA name. Undefined for a zone that somebody made up in Outlook. */
export const ianaZone = (name: string): string | undefined => {
  if (name.toUpperCase() === 'UTC') return 'UTC';
  const zone = findIana(name)[0] ?? name;
  return named.test(zone) && isTimeZone(zone) ? zone : undefined;
};

// The engine's own name of a zone may be an older one, which the table of Windows names knows.
const engineName = (zone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;

/** Outlook's name of an IANA zone; the zone itself where Windows has none, which Outlook takes as well. */
export const outlookZone = (zone: string): string => {
  const names = [zone, engineName(zone), ...findIanaAliases(zone)];
  return names.flatMap((name) => findWindows(name))[0] ?? zone;
};
