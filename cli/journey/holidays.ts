/** Days without work where a time zone is, such as `2026-04-06`: enough of them that a story of some weeks meets one. */
export const holidaysOf = (timeZone: string, from: string, until: string): string[] => {
  const [region = ''] = timeZone.split('/');
  const years = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return [...new Set(years)]
    .flatMap((year) => [
      ...(fixed[region] ?? []).map((day) => `${year}-${day}`),
      ...(region === 'Europe' ? [easterMonday(year)] : []),
    ])
    .filter((day) => day >= from && day < until)
    .sort();
};

const fixed: Readonly<Record<string, readonly string[]>> = {
  Europe: ['01-01', '05-01', '12-25'],
  America: ['01-01', '07-04', '12-25'],
};

/** By Gauss's rule, which holds from 1900 to 2099 but for two exceptions it names. */
const easterMonday = (year: number): string => {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const isLate = (d === 29 && e === 6) || (d === 28 && e === 6 && year % 19 > 10);
  return dayAfter(`${year}-03-22`, d + e + (isLate ? -6 : 1));
};

/** The same day so many days later. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
