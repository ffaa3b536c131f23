import type { DeliveryCount, TeamsState } from '../../teams/state/teams-state.ts';

interface Deliveries {
  total: DeliveryCount;
  /** By person's id; those the bot never wrote to are absent. */
  people: Record<string, DeliveryCount>;
}

/** What the Connector took from the bot so far. */
export function countAll({ deliveries }: TeamsState): Deliveries {
  const total: DeliveryCount = { sent: 0, updated: 0, deleted: 0, refused: 0 };
  for (const count of Object.values(deliveries)) {
    total.sent += count.sent;
    total.updated += count.updated;
    total.deleted += count.deleted;
    total.refused += count.refused;
  }
  return { total, people: deliveries };
}
