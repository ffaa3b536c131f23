import type { Temporal } from 'temporal-polyfill';

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** `TU` */
export const weekDay = ({ dayOfWeek }: Temporal.PlainDateTime): string => names[dayOfWeek - 1] ?? 'MO';

/** 1 … 5: which of its weekday in the month. */
export const weekOfMonth = ({ day }: Temporal.PlainDateTime): number => Math.ceil(day / 7);

export const isLastOfMonth = ({ day, daysInMonth }: Temporal.PlainDateTime): boolean => day > daysInMonth - 7;
