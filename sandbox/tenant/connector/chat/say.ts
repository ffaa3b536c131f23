import type { WireReply } from '../../wire/route.ts';
import type { TeamsPerson, TeamsWorld } from '../../teams/teams-world.ts';
import { addMessage } from '../activities/chat-messages.ts';
import { openConversation } from '../conversations/open-conversation.ts';
import { activityFrame } from '../delivery/activity-frame.ts';
import { deliver } from '../delivery/deliver.ts';
import { botAccount } from '../ids/bot-account.ts';
import type { Said } from './chat-body.ts';
import { chatRefusal } from './may-chat.ts';

/** Puts what a person says into the chat and hands it to the bot. */
export async function say(world: TeamsWorld, person: TeamsPerson, said: Said): Promise<WireReply> {
  const kind = 'text' in said ? 'personal' : 'groupChat';
  const text = 'text' in said ? said.text : said.groupText;
  const conversation = openConversation(world, { kind, personId: person.id, tenantId: said.tenant });
  const refusal = chatRefusal(world, conversation);
  if (refusal !== undefined) return refusal;
  const frame = activityFrame(world, { person, conversation, locale: said.locale });
  const message = addMessage(world, conversation, { from: 'person', text, attachments: [] });
  const spoken = kind === 'personal' ? { text } : mentioning(world, text, frame.entities);
  const answer = await deliver(world, {
    ...frame,
    id: message.id,
    type: 'message',
    textFormat: 'plain',
    ...spoken,
  });
  return { status: 200, body: { ...answer, activityId: message.id } };
}

/** In a group chat the bot hears only what mentions it. */
function mentioning(world: TeamsWorld, text: string, entities: readonly unknown[]) {
  const mentioned = botAccount(world);
  const mark = `<at>${mentioned.name}</at>`;
  return { text: `${mark} ${text}`, entities: [...entities, { type: 'mention', mentioned, text: mark }] };
}
