import type { Person } from '../../company/person.ts';
import type { WireReply } from '../../wire/route.ts';
import { directoryNeeds } from '../directory-needs.ts';
import { optionsRefusal } from '../odata/query-options.ts';
import { readSelect } from '../odata/read-select.ts';
import { tellUser } from '../tell-user.ts';
import { noSuchResource, oneUserRoutes, type UserCall } from './one-user-route.ts';

const context = 'https://graph.microsoft.com/v1.0/$metadata';

const tellPerson = (call: UserCall): WireReply => told(call, call.person, 'users');

function tellManager(call: UserCall): WireReply {
  const manager = call.world.directory.managerOf(call.person);
  return manager === undefined ? noSuchResource('manager') : told(call, manager, 'directoryObjects');
}

function told({ request, world }: UserCall, person: Person, set: string): WireReply {
  const refusal = optionsRefusal(request.url, ['$select']);
  if (refusal !== undefined) return refusal;
  const { caller, url } = request;
  const selected = readSelect({ select: url.searchParams.get('$select'), caller, of: 'one' });
  if ('refusal' in selected) return selected.refusal;
  const type = set === 'users' ? {} : { '@odata.type': '#microsoft.graph.user' };
  return {
    status: 200,
    body: {
      '@odata.context': `${context}#${set}/$entity`,
      ...type,
      ...tellUser(world, person, selected.names),
    },
  };
}

/** One person, and whom they report to. */
export const userRoutes = [
  ...oneUserRoutes(
    { path: '', needs: directoryNeeds.read, aboutOthers: directoryNeeds.list.anyScope },
    tellPerson,
  ),
  ...oneUserRoutes(
    { path: '/manager', needs: directoryNeeds.manager, aboutOthers: directoryNeeds.manager.anyScope },
    tellManager,
  ),
];
