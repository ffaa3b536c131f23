import { listeningBot } from '../../teams/fixtures/listening-bot.ts';
import { aPerson, aTeamsWorld } from '../../teams/fixtures/test-teams.ts';
import { openConversation } from '../conversations/open-conversation.ts';
import { activityFrame } from './activity-frame.ts';
import { deliver } from './deliver.ts';

const ana = aPerson('ana');

function aMessage(messagingEndpoint: string) {
  const world = aTeamsWorld({ people: [ana], messagingEndpoint });
  const conversation = openConversation(world, { kind: 'personal', personId: ana.id });
  const activity = { ...activityFrame(world, { person: ana, conversation }), type: 'message', text: 'hello' };
  return { world, activity };
}

test('a bot that does not answer is given up after the cut-off', async () => {
  const bot = await listeningBot(() => 'hangs');
  const { world, activity } = aMessage(bot.url);
  expect(await deliver(world, activity, 50)).toMatchObject({ status: 504 });
  bot.close();
});
