import type { WireReply } from '../../wire/route.ts';
import { graphChatId } from '../../connector/ids/conversation-id.ts';
import { refused } from '../../connector/wire/refused.ts';
import { installedHere } from './installed-here.ts';
import { personRoutes, type PersonCall } from './person-route.ts';

function chatOf(call: PersonCall): WireReply {
  const { world, person } = call;
  const installed = installedHere(call);
  if (installed === undefined) return notInstalled;
  return {
    status: 200,
    body: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#chats/$entity',
      id: graphChatId(person.id, world.registration.botId),
      chatType: 'oneOnOne',
      topic: null,
      createdDateTime: new Date(installed.at).toISOString(),
      lastUpdatedDateTime: new Date(installed.at).toISOString(),
      tenantId: world.registration.tenantId,
    },
  };
}

const notInstalled = refused(404, 'NotFound', 'The app is not installed for this user.');
const permission = 'TeamsAppInstallation.ReadWriteSelfForUser';

/** The chat of a person with the bot of an installed app. */
export const installChatRoutes = personRoutes(
  {
    method: 'GET',
    path: '/installedApps/:install/chat',
    needs: {
      audience: 'graph',
      anyRole: [`${permission}.All`, 'TeamsAppInstallation.ReadWriteForUser.All'],
      anyScope: [permission, 'TeamsAppInstallation.ReadWriteForUser'],
    },
  },
  chatOf,
);
