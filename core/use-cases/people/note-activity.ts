import { noteActive } from '../../people/person.ts';
import { accepted } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { changeAggregate, ifThere, type ChangePorts } from '../change-aggregate.ts';

/** X7: that somebody did something keeps them for another year. Looking at something is no act (X6). */
export const makeNoteActivity =
  (ports: ChangePorts) =>
  async ({ actor, now }: By): Promise<void> => {
    await changeAggregate(ports, {
      kind: 'person',
      tenant: actor.tenantId,
      id: actor.personId,
      now,
      decide: ifThere((known) => accepted(noteActive(known, now))),
    });
  };
