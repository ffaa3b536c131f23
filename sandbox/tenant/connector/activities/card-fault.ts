const newest = [1, 5] as const;
const executeSince = [1, 4] as const;
const mostBytes = 28 * 1024;

/** Why Teams would not show this Adaptive Card; `undefined` when it would. */
export function cardFault(card: unknown): string | undefined {
  if (!isRecord(card) || card['type'] !== 'AdaptiveCard')
    return 'The content of the card is not an AdaptiveCard.';
  const version = versionOf(card['version']);
  if (version === undefined) return 'The card has no version.';
  if (isAfter(version, newest)) return `Adaptive Card version ${version.join('.')} is newer than 1.5.`;
  if (isAfter(executeSince, version) && usesExecute(card)) return 'Action.Execute needs version 1.4.';
  const bytes = Buffer.byteLength(JSON.stringify(card));
  return bytes > mostBytes ? `The card has ${bytes} bytes; ${mostBytes} are allowed.` : undefined;
}

type Version = readonly [number, number];

function versionOf(value: unknown): Version | undefined {
  const match = typeof value === 'string' ? /^(\d+)\.(\d+)$/.exec(value) : null;
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}

function isAfter(one: Version, other: Version): boolean {
  return one[0] > other[0] || (one[0] === other[0] && one[1] > other[1]);
}

function usesExecute(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(usesExecute);
  if (!isRecord(part)) return false;
  return part['type'] === 'Action.Execute' || Object.values(part).some(usesExecute);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
