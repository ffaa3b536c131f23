import type { MyProgramme } from '../../contract/participant.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Enrolment } from '../../programme/enrolment.ts';
import type { Programme } from '../../programme/programme.ts';
import type { PersonId } from '../../shared/ids.ts';

export interface MyPlace {
  programme: Programme;
  enrolment: Enrolment | undefined;
  /** The pair they are in, or one still to be looked back on. */
  pair: Pair | undefined;
  nominatedBy: MyProgramme['nominatedBy'];
  shortlist: MyProgramme['shortlist'];
}

/** Came to a good end, and this member has not answered the closing questions yet (C2). */
export const isToLookBackOn = ({ stage, closedBy }: Pair, me: PersonId): boolean =>
  stage.status === 'ended' && stage.how === 'completed' && !closedBy.includes(me);

/** 1 find the right peer · 2 bring it to life · 3 look back and ask for advice. */
const stepOf = ({ pair }: MyPlace): MyProgramme['step'] => {
  if (pair?.stage.status === 'active') return pair.stage.closingAskedAt === undefined ? 2 : 3;
  return pair?.stage.status === 'ended' ? 3 : 1;
};

const askedOf = (enrolment: Enrolment | undefined): MyProgramme['asked'] => {
  if (enrolment?.status !== 'enrolled' || enrolment.currentPair !== undefined) return undefined;
  const { question } = enrolment;
  if (question === undefined || question.state === 'answered') return undefined;
  return { state: question.state, closesAt: question.closesAt };
};

/** One programme as the person meets it. */
export const myProgramme = (place: MyPlace): MyProgramme => {
  const { programme, enrolment, nominatedBy, shortlist } = place;
  const { id, design, status, nextSmallRoundAt } = programme;
  return {
    id,
    name: design.name,
    template: design.template,
    format: design.format,
    status,
    enrolment: enrolment?.status ?? 'none',
    step: stepOf(place),
    briefed: enrolment?.briefedAt !== undefined,
    pausedUntil: enrolment?.pausedUntil,
    preferredWay: enrolment?.preferredWay?.way,
    asked: askedOf(enrolment),
    pair: enrolment?.currentPair,
    nextRoundAt: nextSmallRoundAt,
    shortlist,
    nominatedBy,
  };
};
