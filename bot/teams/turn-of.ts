import { localeOf } from '#core/people/person.ts';
import { isTimeZone } from '#core/people/time-zone.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { Reader } from '#core/ports/bot-gateway.ts';
import type { Ports } from '#core/ports/ports.ts';
import { hashText } from '#core/shared/hash.ts';
import type { Turn } from '../turn.ts';
import type { Activity } from './activity.ts';
import type { Addressed } from './addressed.ts';

interface TurnPorts {
  aggregates: Ports['aggregates'];
  clock: Clock;
}

/** The language and zone a person chose; for somebody new, those of their Teams. Nothing is asked of Graph: people wait. */
const readerOf = async ({ aggregates }: TurnPorts, activity: Activity, who: Addressed): Promise<Reader> => {
  const person = (await aggregates.person.find(who.tenant, who.person))?.state;
  const zones = [person?.profile?.timeZone, activity.localTimezone ?? undefined];
  return {
    locale: person?.locale ?? localeOf(activity.locale ?? undefined),
    timeZone: zones.find((zone) => zone !== undefined && isTimeZone(zone)) ?? 'UTC',
  };
};

/** The actor of a checked activity, made here and nowhere else in the bot; coordinators act in the tab. */
export const turnOf = async (
  ports: TurnPorts,
  activity: Activity,
  who: Addressed,
): Promise<{ turn: Turn; reader: Reader }> => {
  const [now, reader] = await Promise.all([ports.clock.now(), readerOf(ports, activity, who)]);
  const actor = {
    tenantId: who.tenant,
    personId: who.person,
    displayName: who.displayName,
    locale: reader.locale,
    mayCoordinate: false,
  };
  const key = hashText(`activity|${activity.conversation.id}|${activity.id ?? now}`);
  return { turn: { actor, now, key, timeZone: reader.timeZone }, reader };
};
