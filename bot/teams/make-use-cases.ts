import type { Ports } from '#core/ports/ports.ts';
import { makePause, makeResume } from '#core/use-cases/enrolments/change-my-enrolment.ts';
import { makeLeaveProgramme } from '#core/use-cases/enrolments/leave-programme.ts';
import { makeListMyProgrammes } from '#core/use-cases/enrolments/list-my-programmes.ts';
import { makeSayStillIn } from '#core/use-cases/freshness/say-still-in.ts';
import { makeCardFor } from '#core/use-cases/messages/card-for.ts';
import { makeReadStatus } from '#core/use-cases/messages/read-status.ts';
import { makeAnswerClosing } from '#core/use-cases/pairs/answer-closing.ts';
import {
  makeAnswerCheckIn,
  makeConfirmAgreement,
  makeProposeAgreement,
  makeRespond,
  makeSayWayFound,
} from '#core/use-cases/pairs/change-my-pair.ts';
import { makeReadPair } from '#core/use-cases/pairs/read-pair.ts';
import {
  makeKeepSession,
  makeMoveSession,
  makeRepairSeries,
  makeSkipSession,
} from '#core/use-cases/pairs/repair-sessions.ts';
import { makeVoteOnTimes } from '#core/use-cases/pairs/vote-on-times.ts';
import { makeAskForSupport } from '#core/use-cases/support/ask-for-support.ts';
import type { BotUseCases } from '../use-cases.ts';

export const makeUseCases = (ports: Ports): BotUseCases => ({
  respond: makeRespond(ports),
  readPair: makeReadPair(ports),
  proposeAgreement: makeProposeAgreement(ports),
  confirmAgreement: makeConfirmAgreement(ports),
  answerCheckIn: makeAnswerCheckIn(ports),
  moveSession: makeMoveSession(ports),
  skipSession: makeSkipSession(ports),
  keepSession: makeKeepSession(ports),
  repairSeries: makeRepairSeries(ports),
  voteOnTimes: makeVoteOnTimes(ports),
  sayWayFound: makeSayWayFound(ports),
  answerClosing: makeAnswerClosing(ports),
  listMyProgrammes: makeListMyProgrammes(ports),
  pause: makePause(ports),
  resume: makeResume(ports),
  sayStillIn: makeSayStillIn(ports),
  leave: makeLeaveProgramme(ports),
  askForSupport: makeAskForSupport(ports),
  readStatus: makeReadStatus(ports),
  cardFor: makeCardFor(ports),
});
