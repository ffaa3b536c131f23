import { withMember, withoutMember, type PerMember } from '../pairs/members.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import type { PairId, PersonId } from '../shared/ids.ts';

/** What became of the one thing somebody wanted to try. */
export const outcomesOfTrying = ['yes', 'partly', 'not-yet'] as const;
export type OutcomeOfTrying = (typeof outcomesOfTrying)[number];

/** Most characters of a challenge, a question, or the one thing to try. */
export const longestEntry = 500;

export interface ThingToTry {
  text: string;
  /** Said when the next session opens. */
  tried: OutcomeOfTrying | undefined;
}

/** What one member writes about one session; each part may be missing. */
export interface Sheet {
  before: { challenge: string; question: string } | undefined;
  toTry: ThingToTry | undefined;
}

/** W1: the sheets of one session of a pair. Read by its members and by nobody else (X2). */
export interface Worksheet {
  id: string;
  pair: PairId;
  session: number;
  sheets: PerMember<Sheet>;
}

export type WorksheetRefusal = { kind: 'nothing-to-try' };

/** One worksheet per session of a pair. */
export const worksheetId = (pair: PairId, session: number): string => `${pair}.${session}`;

export const blankSheet: Sheet = { before: undefined, toTry: undefined };

export const blankWorksheet = (pair: PairId, session: number): Worksheet => ({
  id: worksheetId(pair, session),
  pair,
  session,
  sheets: {},
});

export const sheetOf = (worksheet: Worksheet | undefined, member: PersonId): Sheet =>
  worksheet?.sheets[member] ?? blankSheet;

const withPart = (worksheet: Worksheet, by: PersonId, part: Partial<Sheet>): Worksheet => ({
  ...worksheet,
  sheets: withMember(worksheet.sheets, by, { ...sheetOf(worksheet, by), ...part }),
});

export const writeBefore = (
  worksheet: Worksheet,
  by: PersonId,
  { challenge, question }: NonNullable<Sheet['before']>,
): Worksheet => withPart(worksheet, by, { before: { challenge, question } });

/** Another thing to try has not been tried yet; the same one said again keeps what became of it. */
export const writeToTry = (worksheet: Worksheet, by: PersonId, text: string): Worksheet => {
  const known = sheetOf(worksheet, by).toTry;
  return known?.text === text ? worksheet : withPart(worksheet, by, { toTry: { text, tried: undefined } });
};

/** The last answer counts. */
export const sayTried = (
  worksheet: Worksheet,
  by: PersonId,
  tried: OutcomeOfTrying,
): Result<Worksheet, WorksheetRefusal> => {
  const { toTry } = sheetOf(worksheet, by);
  return toTry === undefined
    ? refused({ kind: 'nothing-to-try' })
    : accepted(withPart(worksheet, by, { toTry: { ...toTry, tried } }));
};

/** P9: takes back what a member wrote. Done again it changes nothing. */
export const withoutSheetOf = (worksheet: Worksheet, member: PersonId): Worksheet =>
  worksheet.sheets[member] === undefined
    ? worksheet
    : { ...worksheet, sheets: withoutMember(worksheet.sheets, member) };

/** The latest of these sessions after which a member wrote something to try: it stays open until it is said again. */
export const lastToTry = (earlier: readonly Worksheet[], member: PersonId): Worksheet | undefined =>
  [...earlier]
    .sort((a, b) => b.session - a.session)
    .find((worksheet) => sheetOf(worksheet, member).toTry !== undefined);
