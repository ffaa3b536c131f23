import type { DeliveryCount } from '../../teams/state/teams-state.ts';
import type { TeamsWorld } from '../../teams/teams-world.ts';

export function countDelivery(world: TeamsWorld, personId: string, kind: keyof DeliveryCount): void {
  const count = (world.teams.deliveries[personId] ??= { sent: 0, updated: 0, deleted: 0, refused: 0 });
  count[kind] += 1;
}
