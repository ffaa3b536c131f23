import type { Instant } from '../shared/instant.ts';
import { leastPeople, withheldGroups } from './anonymity.ts';
import type { BoardCount, CountedThing } from './count-board.ts';
import { byHelp, thingKey, type BoardRow, type ExchangeBoard } from './exchange-board.ts';

type Told = number | undefined;

/** What has been shown stays until five people more or fewer stand behind it; fewer than five are not told (L7). */
const toldOf = (shown: Told, people: number): Told => {
  if (shown !== undefined && Math.abs(people - shown) < leastPeople) return shown;
  return people < leastPeople ? undefined : people;
};

/** What nearly everybody wants would tell what each of them wants, and how few do not. */
const isNearlyAll = (people: number, everybody: number): boolean => everybody - people < leastPeople;

/** Of one side, what each thing tells; `withheld` where five or more stand behind it and it is not told all the same. */
const sideOf = (
  side: 'wanted' | 'taught',
  { things, people }: BoardCount,
  shown: ReadonlyMap<string, BoardRow>,
): ((key: string, counted: CountedThing) => Told | 'withheld') => {
  // Nobody stands behind what nobody wants or teaches: there is nothing to hide behind another figure.
  const groups = [...things]
    .map(([key, counted]) => ({ key, people: counted[side] }))
    .filter((group) => group.people.length > 0);
  const nearlyAll = groups.filter((group) => isNearlyAll(group.people.length, people));
  const hidden = withheldGroups(groups, new Set(nearlyAll.map(({ key }) => key)));
  return (key, { [side]: { length } }) => {
    const before = shown.get(key)?.[side];
    const told = toldOf(before, length);
    const isNew = told !== undefined && told !== before;
    return isNew && hidden.has(key) ? 'withheld' : told;
  };
};

/** “Fewer than five” must be true where it stands, so a row with a figure that is withheld goes altogether. */
const rowsOf = (counted: BoardCount, before: readonly BoardRow[]): BoardRow[] => {
  const shown = new Map(before.map((row) => [thingKey(row.thing), row]));
  const wantedOf = sideOf('wanted', counted, shown);
  const taughtOf = sideOf('taught', counted, shown);
  const gone = before.map(({ thing }): CountedThing => ({ thing, wanted: [], taught: [] }));
  const all = new Map([...gone.map((one) => [thingKey(one.thing), one] as const), ...counted.things]);
  const rows = [...all].flatMap(([key, one]): BoardRow[] => {
    const [wanted, taught] = [wantedOf(key, one), taughtOf(key, one)];
    if (wanted === 'withheld' || taught === 'withheld') return [];
    return wanted === undefined && taught === undefined ? [] : [{ thing: one.thing, wanted, taught }];
  });
  return rows.sort(byHelp);
};

/** For the chance alone: too few are nobody, nearly all are everybody. */
const coarse = (shown: Told, people: number, everybody: number): number =>
  toldOf(shown === 0 ? undefined : shown, isNearlyAll(people, everybody) ? everybody : people) ?? 0;

const languagesOf = (counted: BoardCount, shown: ExchangeBoard['languages']): ExchangeBoard['languages'] => {
  const tags = [...new Set([...Object.keys(shown), ...counted.languages.keys()])].sort();
  const told = tags.map((tag) => {
    const people = coarse(shown[tag], counted.languages.get(tag) ?? 0, counted.people);
    return [tag, people] as const;
  });
  return Object.fromEntries(told.filter(([, people]) => people > 0));
};

const isSame = (a: ExchangeBoard, b: ExchangeBoard): boolean =>
  JSON.stringify({ ...a, takenAt: '' }) === JSON.stringify({ ...b, takenAt: '' });

/**
 * The board as it may be seen now (L7, L9): every figure stays until it has moved by five people. The same board back means
 * that there is nothing new to show; undefined, that fewer than five wait.
 */
export const takeBoard = (
  shown: ExchangeBoard | undefined,
  counted: BoardCount,
  now: Instant,
): ExchangeBoard | undefined => {
  const people = toldOf(shown?.people, counted.people);
  if (people === undefined) return undefined;
  const next: ExchangeBoard = {
    takenAt: now,
    people,
    rows: rowsOf(counted, shown?.rows ?? []),
    languages: languagesOf(counted, shown?.languages ?? {}),
    atWork: counted.atWork.map((count, hour) => coarse(shown?.atWork[hour], count, counted.people)),
  };
  return shown !== undefined && isSame(shown, next) ? shown : next;
};
