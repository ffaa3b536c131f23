import type { Route } from '../../wire/route.ts';
import { directoryNeeds } from '../directory-needs.ts';
import { listUsers } from './list-users.ts';
import { oneUserRoutes } from './one-user-route.ts';

const everybody: Route = {
  method: 'GET',
  path: '/v1.0/users',
  needs: directoryNeeds.list,
  handle: (request, world) => listUsers(request, world, { set: 'users', places: world.directory.places }),
};

/** Everybody, and those who report to somebody; page by page. */
export const listRoutes: readonly Route[] = [
  everybody,
  ...oneUserRoutes(
    { path: '/directReports', needs: directoryNeeds.reports, aboutOthers: directoryNeeds.manager.anyScope },
    ({ request, world, person }) =>
      listUsers(request, world, { set: 'directoryObjects', places: world.directory.reportsOf(person) }),
  ),
];
