import type { CheckInBody, ClosingBody, PairPage, SupportReceipt } from '#core/contract/participant.ts';
import type { Refusal } from '#core/contract/refusal.ts';
import type { Announcement } from '#core/messages/announcement.ts';
import type { WayFound } from '#core/matching/way-of-pairing.ts';
import type { CardView } from '#core/messages/card-view.ts';
import type { AgreementTerms } from '#core/pairs/agreement.ts';
import type { SeriesRepair } from '#core/pairs/repair-session.ts';
import type { PersonId, ProgrammeId, TenantId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { Result } from '#core/shared/result.ts';
import type { By, KeyedBy } from '#core/use-cases/by.ts';
import type { Participation } from '#core/use-cases/enrolments/list-my-programmes.ts';

type Answer<Value> = Promise<Result<Value, Refusal>>;
type OfPair = By & { pair: string };
type OfProgramme = By & { programme: ProgrammeId };

/** What people can do in the chat; actions and commands take what they need of it. */
export interface BotUseCases {
  respond(by: OfPair & { answer: 'accepted' | 'declined' }): Answer<PairPage>;
  readPair(by: OfPair): Answer<PairPage>;
  proposeAgreement(by: OfPair & { terms: AgreementTerms }): Answer<PairPage>;
  confirmAgreement(by: OfPair & { version: number }): Answer<PairPage>;
  answerCheckIn(by: OfPair & { number: number; body: CheckInBody }): Answer<PairPage>;
  moveSession(by: OfPair & { number: number }): Answer<PairPage>;
  skipSession(by: OfPair & { number: number }): Answer<PairPage>;
  keepSession(by: OfPair & { number: number }): Answer<PairPage>;
  repairSeries(by: OfPair & { how: SeriesRepair }): Answer<PairPage>;
  voteOnTimes(by: OfPair & { vote: number; suits: readonly Instant[] }): Answer<PairPage>;
  sayWayFound(by: OfPair & { found: WayFound }): Answer<PairPage>;
  answerClosing(by: OfPair & { body: ClosingBody }): Answer<PairPage>;
  listMyProgrammes(by: By): Promise<readonly Participation[]>;
  pause(by: OfProgramme & { until: Instant }): Answer<void>;
  resume(by: OfProgramme): Answer<void>;
  sayStillIn(by: OfProgramme): Answer<void>;
  leave(by: OfProgramme): Answer<void>;
  askForSupport(by: KeyedBy & { programme: ProgrammeId; text: string }): Answer<SupportReceipt>;
  readStatus(by: By): Promise<CardView>;
  cardFor(
    tenant: TenantId,
    person: PersonId,
    announcement: Announcement,
    now: Instant,
  ): Promise<CardView | undefined>;
}
