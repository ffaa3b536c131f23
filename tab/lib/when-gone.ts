import type { DataRuleView } from '#core/contract/data-map.ts';
import type { Words } from './reader.tsx';

/** X7: when something goes, in words. */
export const whenGone = ({ say, number }: Words, { rule, days }: DataRuleView): string =>
  say({ key: `data.kept.${rule}`, ...(days === undefined ? {} : { params: { days: number(days) } }) });
