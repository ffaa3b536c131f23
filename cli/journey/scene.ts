import type { Chance } from './cast.ts';
import type { Button } from './cards.ts';
import type { Colleague, Doors } from './doors.ts';
import type { Tell } from './result.ts';

/** What the people of the story did and saw in their chats and calendars. Sets, because a card may be seen many times. */
export interface Lived {
  revealed: Map<string, Set<string>>;
  accepted: number;
  declined: number;
  checkIns: Set<string>;
  checkInsAnswered: number;
  held: Set<string>;
  supportRequests: number;
  moved: number;
  cancelled: number;
  declinedSessions: number;
  appointments: number;
  seriesDeleted: number;
  repaired: number;
  /** What Outlook has taken off whose calendar though the session takes place, or took place: see `absence`. */
  absences: Set<string>;
}

export const nothingLived = (): Lived => ({
  revealed: new Map(),
  accepted: 0,
  declined: 0,
  checkIns: new Set(),
  checkInsAnswered: 0,
  held: new Set(),
  supportRequests: 0,
  moved: 0,
  cancelled: 0,
  declinedSessions: 0,
  appointments: 0,
  seriesDeleted: 0,
  repaired: 0,
  absences: new Set(),
});

/** This person's copy of the session that begins then. */
export const absence = ({ id }: Colleague, start: string): string => `${id} ${Date.parse(start)}`;

export interface Scene {
  doors: Doors;
  chance: Chance;
  lived: Lived;
  tell: Tell;
  who: Colleague;
}

export const tap = async (
  { doors, who }: Scene,
  button: Button,
  inputs: Record<string, string> = {},
): Promise<void> =>
  doors.tap(who, {
    activityId: button.activityId,
    verb: button.verb,
    data: { ...button.data, ...inputs },
  });
