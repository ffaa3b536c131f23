import type { WireReply } from '../../wire/route.ts';
import type { TeamsRoute } from '../../teams/teams-route.ts';
import { countAll } from './count-deliveries.ts';
import { refused } from '../wire/refused.ts';
import { act } from './act.ts';
import { chatBody } from './chat-body.ts';
import { seeChat } from './see-chat.ts';

const chatPath = '/_sandbox/chat/:user';

const see: TeamsRoute = {
  method: 'GET',
  path: chatPath,
  handle: (request, world) => {
    const person = world.personAt(request.params['user'] ?? '');
    return person === undefined ? nobody : seeChat(world, person, request);
  },
};

const doSomething: TeamsRoute = {
  method: 'POST',
  path: chatPath,
  handle: (request, world): WireReply | Promise<WireReply> => {
    const person = world.personAt(request.params['user'] ?? '');
    if (person === undefined) return nobody;
    const read = chatBody.safeParse(request.body);
    return read.success ? act(world, person, read.data) : badBody;
  },
};

const count: TeamsRoute = {
  method: 'GET',
  path: '/_sandbox/deliveries',
  handle: (_request, world) => ({ status: 200, body: countAll(world.teams) }),
};

const nobody = refused(404, 'NoSuchPerson', 'Nobody in the company has this id or name.');
const badBody = refused(
  400,
  'BadBody',
  'Send one of {text}, {groupText}, {invoke: {activityId, verb, data}}, {install: true}, {uninstall: true}, {block: true}, {unblock: true}.',
);

/** What people see and do in the chat with the bot. */
export const chatControls: readonly TeamsRoute[] = [see, doSomething, count];
