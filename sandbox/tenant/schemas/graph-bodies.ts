import type {
  DateTimeTimeZone,
  Event,
  ItemBody,
  KeyValuePair,
  TeamworkActivityTopic,
} from '@microsoft/microsoft-graph-types';

/** What Graph takes in the bodies of the calls that the tenant answers, in Microsoft's own types. */
export interface GraphBodies {
  event: Event;
  getSchedule: {
    schedules: string[];
    startTime: DateTimeTimeZone;
    endTime: DateTimeTimeZone;
    availabilityViewInterval?: number | null;
  };
  sendActivityNotification: {
    topic: TeamworkActivityTopic;
    activityType: string;
    chainId?: number | null;
    previewText?: ItemBody | null;
    teamsAppId?: string | null;
    iconId?: string | null;
    templateParameters?: KeyValuePair[] | null;
  };
}
