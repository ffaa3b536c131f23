import { announce } from '../../subscriptions/delivery/announce.ts';
import type { World } from '../../world.ts';
import type { CalendarWorld } from './calendar-world.ts';

/** The calendars' view of the world: its clock, its people, and what was written to calendars. */
export function calendarWorld(world: World): CalendarWorld {
  return {
    calendars: world.calendars,
    now: () => world.clock.now(),
    personAt: (idOrName) => world.directory.personAt(idOrName),
    personWithAddress: (address) => world.directory.personWithAddress(address),
    announce: (change) => announce(world, change),
  };
}
