import { inFlight } from '../../calendars/wire/in-flight.ts';
import { isRefusal, refusalReply } from '../../calendars/wire/refusal.ts';
import { windowsZone } from '../../calendars/time/zone-names.ts';
import type { Person } from '../../company/person.ts';
import { graphError } from '../../http/graph-error.ts';
import type { WireReply } from '../../wire/route.ts';
import { directoryNeeds } from '../directory-needs.ts';
import { oneUserRoutes, type UserCall } from './one-user-route.ts';

async function settings({ request, world, person }: UserCall): Promise<WireReply> {
  if (!person.mailbox) return noMailbox;
  const place = { app: request.caller?.appId ?? '', mailbox: person.id };
  const body = await inFlight(world.calendars, place, () => settingsOf(person));
  return isRefusal(body) ? refusalReply(body) : { status: 200, body };
}

function settingsOf({ id, timeZone, preferredLanguage, workingHours, leave }: Person) {
  const zone = windowsZone(timeZone);
  return {
    '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#users('${id}')/mailboxSettings`,
    timeZone: zone,
    language: { locale: preferredLanguage, displayName: languageName(preferredLanguage) },
    dateFormat: 'yyyy-MM-dd',
    timeFormat: 'HH:mm',
    userPurpose: 'user',
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    workingHours: {
      daysOfWeek: workingHours.days,
      startTime: `${workingHours.start}:00.0000000`,
      endTime: `${workingHours.end}:00.0000000`,
      timeZone: { name: zone },
    },
    automaticRepliesSetting: automaticReplies(leave),
  };
}

function automaticReplies(leave: Person['leave']) {
  const at = (day: string) => ({ dateTime: `${day}T00:00:00.0000000`, timeZone: 'UTC' });
  return {
    status: leave === undefined ? 'disabled' : 'scheduled',
    externalAudience: 'none',
    ...(leave === undefined
      ? {}
      : { scheduledStartDateTime: at(leave.from), scheduledEndDateTime: at(leave.to) }),
    internalReplyMessage: '',
    externalReplyMessage: '',
  };
}

function languageName(locale: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
}

const noMailbox = graphError(
  404,
  'MailboxNotEnabledForRESTAPI',
  'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
);

/** Time zone, language, working hours and absence of a mailbox; never those of others for a person. */
export const mailboxSettingsRoutes = oneUserRoutes(
  { path: '/mailboxSettings', needs: directoryNeeds.mailboxSettings, aboutOthers: [] },
  settings,
);
