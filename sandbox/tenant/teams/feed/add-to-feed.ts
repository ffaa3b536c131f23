import { nextNumber } from '../state/next-number.ts';
import type { FeedItem } from '../state/teams-state.ts';
import type { TeamsPerson, TeamsWorld } from '../teams-world.ts';
import type { NotificationBody } from './notification-body.ts';

/** Puts a line on somebody's feed; one with the chain of an earlier line takes its place. */
export function addToFeed(world: TeamsWorld, person: TeamsPerson, body: NotificationBody): void {
  const feed = world.teams.feeds[person.id] ?? [];
  const { chainId } = body;
  const kept = chainId === undefined ? feed : feed.filter((item) => item.chainId !== chainId);
  world.teams.feeds[person.id] = [...kept, itemOf(world, body)];
}

function itemOf(world: TeamsWorld, { topic, previewText, chainId, ...body }: NotificationBody): FeedItem {
  const at = world.now();
  const { source, value, webUrl } = topic;
  return {
    id: nextNumber(world.teams, at),
    at,
    activityType: body.activityType,
    topic: { source, value, ...(webUrl === undefined ? {} : { webUrl }) },
    ...(previewText === undefined ? {} : { previewText: previewText.content }),
    templateParameters: body.templateParameters.map(({ name, value: text }) => ({ name, value: text })),
    ...(chainId === undefined ? {} : { chainId }),
  };
}
