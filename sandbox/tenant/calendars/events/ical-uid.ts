import { createHash } from 'node:crypto';

const globalObjectId = '040000008200E00074C5B7101A82E008';

/** The same on every calendar the meeting is on; days of a series differ in the date they carry. */
export function iCalUId(uid: string, day?: string): string {
  const date = day === undefined ? '00000000' : hexDate(day);
  return globalObjectId + date + createHash('sha256').update(uid).digest('hex').toUpperCase().slice(0, 48);
}

function hexDate(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year >> 8, year & 255, month, date]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
