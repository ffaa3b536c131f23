import type { RoundView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { sliderOf } from '../../matching/policy.ts';
import type { WhatIf } from '../../matching/what-if.ts';
import { wayOf, type WayOfPairing } from '../../matching/way-of-pairing.ts';
import type { Ports } from '../../ports/ports.ts';
import { isAsking } from '../../programme/freshness.ts';
import { beginRound, takesEnrolments } from '../../programme/programme.ts';
import { hashText } from '../../shared/hash.ts';
import { asId, type ProgrammeId, type RoundId } from '../../shared/ids.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import type { KeyedBy } from '../by.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { changeProgramme } from '../programmes/change-programme.ts';
import { createRound, replaceableRound, type BeginPorts } from './begin-round.ts';
import { twoAreFree } from './free-people.ts';
import { roundView, type RoundViewPorts } from './round-view.ts';

export interface NewRound extends KeyedBy {
  programme: ProgrammeId;
  /** 0 exchange skills … 100 new perspectives; the programme's own where it is not said. */
  slider?: number | undefined;
  /** Tiers to do without; none where it is not said. */
  without?: WhatIf['without'] | undefined;
  /** M7; the programme's own where it is not said. */
  way?: WayOfPairing | undefined;
}

/** M8: a dry run over everyone who is free. Nobody is told anything before it is published. */
export const makeStartRound =
  (ports: ShownPorts & BeginPorts & RoundViewPorts & Pick<Ports, 'projections'>) =>
  async (by: NewRound): Promise<Result<RoundView, Refusal>> => {
    const { actor, now } = by;
    const { tenantId: tenant } = actor;
    const relation = await coordinatorOf(ports, actor, by.programme);
    if (!relation.ok) return relation;
    const { programme } = relation.value;
    const id = asId<RoundId>(hashText(`round|${by.programme}|${actor.personId}|${by.key}`));
    const known = await ports.aggregates.round.find(tenant, id);
    if (known !== undefined) return accepted(await roundView(ports, tenant, known.state, now));
    const fresh = (await ports.aggregates.freshness.find(tenant, programme.id))?.state;
    if (isAsking(fresh)) return refused({ kind: 'freshness-open' });
    const replaced = await replaceableRound(ports, tenant, programme);
    if (!replaced.ok) return replaced;
    if (takesEnrolments(programme) && !(await twoAreFree(ports, tenant, { programme: programme.id, now }))) {
      return refused({ kind: 'nobody-to-pair' });
    }
    const begun = await changeProgramme(ports, by, (current) => {
      const next = beginRound(current, { id, insteadOf: programme.latestRound });
      if (!next.ok) return next;
      const acts = next.value === current ? [] : [{ act: 'round-started' }];
      return accepted({ programme: next.value, acts });
    });
    if (!begun.ok) return begun;
    const round = await createRound(ports, tenant, {
      id,
      programme: programme.id,
      number: begun.value.roundsPublished + 1,
      small: false,
      way: by.way ?? wayOf(programme.design),
      slider: by.slider ?? sliderOf(programme.design.policy),
      without: by.without,
      createdBy: actor.personId,
      createdAt: now,
      replaced: replaced.value,
    });
    return accepted(await roundView(ports, tenant, round, now));
  };
