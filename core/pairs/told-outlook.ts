import type { Meeting } from './meeting.ts';
import type { Pair } from './pair.ts';

/** What Outlook is still to be told of. */
export const untoldMeetings = ({ meetings, stage }: Pair): readonly Meeting[] =>
  stage.status === 'active' ? meetings.filter(({ untold }) => untold === true) : [];

const isAsTold = (now: Meeting, told: Meeting): boolean =>
  now.number === told.number &&
  now.when.start === told.when.start &&
  now.when.end === told.when.end &&
  now.cancelledAt === told.cancelledAt &&
  now.apart === told.apart;

/** What Outlook said of an event of its own. */
export interface ToldApart {
  joinUrl?: string | undefined;
  asFile?: true | undefined;
}

/** Outlook knows; unless it was changed again meanwhile, and is still to be told of that. */
export const toldOutlook = (pair: Pair, told: Meeting, { joinUrl, asFile }: ToldApart = {}): Pair => ({
  ...pair,
  meetings: pair.meetings.map((one) => {
    if (!isAsTold(one, told)) return one;
    const { untold: _, asFile: __, ...meeting } = one;
    return { ...meeting, ...(joinUrl !== undefined && { joinUrl }), ...(asFile === true && { asFile }) };
  }),
});

/** Its booking is gone from Outlook: it is booked by itself, or, when it was to be taken off, it is off. */
export const goneBeforeTold = (pair: Pair, told: Meeting): Pair => {
  if (told.cancelledAt !== undefined) return toldOutlook(pair, told);
  return {
    ...pair,
    meetings: pair.meetings.map((one) =>
      isAsTold(one, told) ? { ...one, apart: (one.apart ?? 0) + 1 } : one,
    ),
  };
};
