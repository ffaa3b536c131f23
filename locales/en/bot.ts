import card from './card.json' with { type: 'json' };
import command from './command.json' with { type: 'json' };
import event from './event.json' with { type: 'json' };

/** What only the bot and Outlook say: the tab loads without it. */
export const bot = { card, command, event };
