import type { Refusal } from '../../contract/refusal.ts';
import type { Postbox } from '../../messages/postbox.ts';
import type { Ports } from '../../ports/ports.ts';
import type { RosterEntry } from '../../ports/projections.ts';
import type { Enrolment } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { Freshness, FreshnessAct } from '../../programme/freshness.ts';
import { takesEnrolments } from '../../programme/programme.ts';
import { questionKey } from '../../programme/question-letters.ts';
import { askStillIn, closeStillIn, remindStillIn } from '../../programme/still-in.ts';
import type { PersonId, ProgrammeId, TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { isUnpaired } from '../rounds/free-people.ts';
import { whoIsAway } from './who-is-away.ts';

type AskPorts = Pick<Ports, 'aggregates' | 'directory' | 'projections' | 'wakeQueue'>;

export interface AskDue {
  tenant: TenantId;
  programme: ProgrammeId;
  check: number;
  act: FreshnessAct;
  now: Instant;
}

const peopleAtOnce = 100;
const writesAtOnce = 4;

interface Concerned {
  person: PersonId;
  isAway: boolean;
  postbox: Postbox | undefined;
}

const wasTold = ({ postbox }: Concerned, { programme, check }: AskDue): boolean =>
  postbox?.sent.some(({ key }) =>
    [questionKey(programme, check, 'asked'), questionKey(programme, check, 'reminder')].includes(key),
  ) === true;

/** A first question that still waits for its turn (C3) needs no reminder yet. */
const decide = (concerned: Concerned, due: AskDue, { closesAt }: Freshness) => {
  const { check, act, now } = due;
  const couldAnswer = !concerned.isAway && wasTold(concerned, due);
  return (enrolment: Enrolment): Enrolment => {
    if (act === 'close') return closeStillIn(enrolment, { check, couldAnswer, now });
    if (act === 'remind') return couldAnswer ? remindStillIn(enrolment, check, now) : enrolment;
    return concerned.isAway ? enrolment : askStillIn(enrolment, { check, closesAt, now });
  };
};

const askEach = async (
  ports: AskPorts,
  due: AskDue,
  { freshness, people }: { freshness: Freshness; people: readonly PersonId[] },
): Promise<void> => {
  const { tenant, programme, now } = due;
  const [away, postboxes] = await Promise.all([
    whoIsAway(ports, tenant, { people, now }),
    ports.aggregates.postbox.findMany(tenant, people),
  ]);
  const concerned = people.map((person, at) => ({
    person,
    isAway: away.has(person),
    postbox: postboxes[at]?.state,
  }));
  await inParallel(concerned, writesAtOnce, (one) =>
    changeAggregate<'enrolment', Refusal>(ports, {
      kind: 'enrolment',
      tenant,
      id: enrolmentId(programme, one.person),
      now,
      decide: ifThere((enrolment) => accepted(decide(one, due, freshness)(enrolment))),
    }),
  );
};

const concerns = ({ check, act }: AskDue, row: RosterEntry): boolean =>
  act === 'ask'
    ? isUnpaired(row)
    : row.status === 'enrolled' && row.question?.check === check && row.question.state === 'open';

/**
 * M9: asks, reminds or closes, for everybody concerned, a hundred at a time. Whoever is away is neither asked nor counted
 * as silent. Stopped anywhere and begun again it changes nothing that was done.
 */
export const makeAskAround =
  (ports: AskPorts) =>
  async (due: AskDue): Promise<void> => {
    const { tenant, programme: id, check } = due;
    const freshness = (await ports.aggregates.freshness.find(tenant, id))?.state;
    const programme = (await ports.aggregates.programme.find(tenant, id))?.state;
    if (freshness?.check !== check || programme === undefined || !takesEnrolments(programme)) return;
    let people: PersonId[] = [];
    const take = async (): Promise<void> => {
      await askEach(ports, due, { freshness, people });
      people = [];
    };
    for await (const row of ports.projections.roster.all(tenant, id)) {
      if (concerns(due, row)) people.push(row.person);
      if (people.length === peopleAtOnce) await take();
    }
    if (people.length > 0) await take();
  };
