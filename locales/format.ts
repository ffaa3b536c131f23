import type { Instant } from '#core/shared/instant.ts';
import type { Locale } from '#core/shared/message.ts';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr-FR' };
const dayMilliseconds = 86_400_000;

const inZone = (options: Intl.DateTimeFormatOptions) => (locale: Locale, moment: Instant, timeZone: string) =>
  new Intl.DateTimeFormat(tags[locale], { ...options, timeZone }).format(new Date(moment));

const hourAndMinute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** “Monday 5 January”, “lundi 5 janvier”, in the IANA zone given. */
export const sayDay = inZone({ weekday: 'long', day: 'numeric', month: 'long' });
/** “5 Jan 2026”, “5 janv. 2026” */
export const sayDate = inZone({ day: 'numeric', month: 'short', year: 'numeric' });
/** “15:00” */
export const sayTime = inZone(hourAndMinute);
/** “Monday 5 January at 15:00”, “lundi 5 janvier à 15:00” */
export const sayDayAndTime = inZone({ weekday: 'long', day: 'numeric', month: 'long', ...hourAndMinute });

export const sayNumber = (locale: Locale, value: number, digits = 0): string =>
  new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);

/** `share` lies in 0…1. */
export const sayShare = (locale: Locale, share: number): string =>
  new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** “+0.8”, “−0.2” */
export const sayChange = (locale: Locale, change: number): string =>
  new Intl.NumberFormat(tags[locale], {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(change);

const noonOf = (moment: Instant, timeZone: string): number =>
  Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(moment)));

/** “today”, “tomorrow”, “in 3 days”, “2 days ago”: calendar days from `now`, as they are counted in the zone. */
export const sayRelativeDay = (
  locale: Locale,
  moment: Instant,
  from: { now: Instant; timeZone: string },
): string => {
  const days = Math.round(
    (noonOf(moment, from.timeZone) - noonOf(from.now, from.timeZone)) / dayMilliseconds,
  );
  return new Intl.RelativeTimeFormat(tags[locale], { numeric: 'auto' }).format(days, 'day');
};

/** The language's own name for a language tag: “French”, “français”. */
export const sayLanguage = (locale: Locale, tag: string): string =>
  new Intl.DisplayNames([tags[locale]], { type: 'language' }).of(tag) ?? tag;
