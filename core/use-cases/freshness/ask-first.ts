import type { ProgrammeView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { beginFreshness } from '../../programme/freshness.ts';
import { takesEnrolments } from '../../programme/programme.ts';
import { hashText } from '../../shared/hash.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import type { KeyedBy } from '../by.ts';
import { changeAggregate } from '../change-aggregate.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { changeProgramme, type OfOneProgramme } from '../programmes/change-programme.ts';
import { programmeView, type ProgrammeViewPorts } from '../programmes/programme-view.ts';

/** M9: a coordinator has everybody who is free asked whether they are still in, before the next dry run. */
export const makeAskFirst =
  (ports: ShownPorts & ProgrammeViewPorts) =>
  async (by: OfOneProgramme & KeyedBy): Promise<Result<ProgrammeView, Refusal>> => {
    const { actor, now, programme: id } = by;
    const relation = await coordinatorOf(ports, actor, id);
    if (!relation.ok) return relation;
    const { programme } = relation.value;
    if (!takesEnrolments(programme)) return refused({ kind: 'programme-not-open' });
    const request = hashText(`freshness|${actor.personId}|${by.key}`);
    const begun = await changeAggregate<'freshness', Refusal>(ports, {
      kind: 'freshness',
      tenant: actor.tenantId,
      id,
      now,
      decide: (known) => {
        const next = beginFreshness(known, { programme: id, request, now });
        return next.ok ? accepted({ state: next.value }) : next;
      },
    });
    if (!begun.ok) return begun;
    const audited = await changeProgramme(ports, by, (current) =>
      accepted({
        programme: current,
        acts: begun.value.askedAt === now ? [{ act: 'freshness-asked' }] : [],
      }),
    );
    return audited.ok ? accepted(await programmeView(ports, actor.tenantId, audited.value, now)) : audited;
  };
