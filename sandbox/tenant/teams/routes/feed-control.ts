import { refused } from '../../connector/wire/refused.ts';
import type { TeamsRoute } from '../teams-route.ts';

/** Somebody's activity feed, oldest first. */
export const feedControl: TeamsRoute = {
  method: 'GET',
  path: '/_sandbox/people/:person/feed',
  handle: (request, world) => {
    const person = world.personAt(request.params['person'] ?? '');
    if (person === undefined) return nobody;
    const feed = world.teams.feeds[person.id] ?? [];
    const items = feed.map((item) => ({ ...item, at: new Date(item.at).toISOString() }));
    return { status: 200, body: { notifications: items } };
  },
};

const nobody = refused(404, 'NoSuchPerson', 'Nobody in the company has this id or name.');
