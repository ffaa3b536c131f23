import type { MyProgramme } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { indexOf } from '../people/index-of.ts';
import { myProgramme } from '../people/my-programme.ts';
import { nominationsOf, nominatorsOf } from '../people/my-nominations.ts';
import type { OfOneProgramme } from './change-programme.ts';

/** What joining would mean: for everyone in the company, by link, once it is open (P1). A draft is not found. */
export const makeReadInvitation =
  (ports: Pick<Ports, 'aggregates' | 'directory' | 'projections'>) =>
  async ({
    actor,
    now,
    programme: id,
  }: OfOneProgramme): Promise<Result<{ now: Instant; programme: MyProgramme }, Refusal>> => {
    const { tenantId: tenant, personId: person } = actor;
    const [programme, enrolment] = await Promise.all([
      ports.aggregates.programme.find(tenant, id),
      ports.aggregates.enrolment.find(tenant, enrolmentId(id, person)),
    ]);
    if (programme === undefined || programme.state.status === 'draft') return refused({ kind: 'not-found' });
    const index = await indexOf(ports, tenant, person);
    const ofThis = { ...index, nominations: index.nominations.filter((one) => one.programme === id) };
    const nominations = await nominationsOf(ports, tenant, { person, index: ofThis });
    const currentPair = enrolment?.state.currentPair;
    const [pair, nominatedBy] = await Promise.all([
      currentPair && ports.aggregates.pair.find(tenant, currentPair),
      nominatorsOf(ports, tenant, nominations),
    ]);
    const place = { programme: programme.state, enrolment: enrolment?.state, nominatedBy: nominatedBy(id) };
    return accepted({
      now,
      programme: myProgramme({ ...place, pair: pair ? pair.state : undefined, shortlist: undefined }),
    });
  };
