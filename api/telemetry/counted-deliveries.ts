import type { BotGateway, SendOutcome } from '#core/ports/bot-gateway.ts';
import type { DeliveryOutcome } from './facts.ts';
import { count } from './measures.ts';

const outcomes: Readonly<Record<SendOutcome['kind'], DeliveryOutcome>> = {
  sent: 'sent',
  blocked: 'failed',
  'not-installed': 'failed',
  later: 'waiting',
  'in-doubt': 'waiting',
};

const delivered = (outcome: DeliveryOutcome): void =>
  count('binome.deliveries', { 'binome.outcome': outcome });

/** Counts what became of each message; a card that is only brought up to date is none. */
export const countedDeliveries = (gateway: BotGateway): BotGateway => ({
  ...gateway,
  send: async (...letter) => {
    try {
      const outcome = await gateway.send(...letter);
      delivered(outcomes[outcome.kind]);
      return outcome;
    } catch (fault) {
      delivered('failed');
      throw fault;
    }
  },
});
