import type { PairView } from '../../contract/participant.ts';
import type { Interest } from '../../matching/picks.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Enrolment } from '../../programme/enrolment.ts';
import type { PairId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { makePairView } from '../pairs/pair-view.ts';
import { sheetOf, type Sheet } from '../../worksheets/worksheet.ts';
import { gatherMyData, type MyData } from './gather-my-data.ts';
import { namesOf } from './known-as.ts';

type ExportPorts = Pick<Ports, 'aggregates' | 'directory' | 'projections' | 'wording'>;

/** What is in the file. Everything in it is plain data. */
export interface MyDataExport {
  exportedAt: Instant;
  person: MyData['person'];
  programmes: readonly Omit<Enrolment, 'person' | 'earlierPeers'>[];
  pairs: readonly Omit<PairView, 'suggestedTerms'>[];
  /** What I wrote for our sessions; never what my peers wrote. */
  worksheets: readonly ({ pair: PairId; session: number } & Sheet)[];
  messages: readonly { key: string; at: Instant }[];
  nominations: readonly { by: string; programme: string; why: string | undefined; sentAt: Instant }[];
  /** While a round is open: whom I may choose, and what I said of each. */
  shortlists: readonly {
    programme: string;
    answeredAt: Instant | undefined;
    peers: readonly { name: string; interest: Interest | undefined }[];
  }[];
  nominationsSent: MyData['sent'];
  support: readonly {
    programme: string;
    text: string;
    askedAt: Instant;
    replyBy: Instant;
    answer: { text: string; at: Instant } | undefined;
  }[];
}

/** What the partner wrote for themselves is theirs: a goal of the other is left out, a shared one is mine as well. */
const withoutPrivateTextOfOthers = ({
  suggestedTerms: _,
  ...pair
}: PairView): MyDataExport['pairs'][number] => ({
  ...pair,
  goals: pair.goals.filter(({ mine }) => mine),
});

const enrolmentOf = ({
  person: _,
  earlierPeers: __,
  ...enrolment
}: Enrolment): MyDataExport['programmes'][number] => enrolment;

/** P9: everything about me in one file, never another person's private text. Nothing changes by reading it. */
export const makeExportMyData = (ports: ExportPorts) => {
  const view = makePairView(ports);
  return async ({ actor, now }: By): Promise<Result<MyDataExport, Refusal>> => {
    const { tenantId: tenant, personId: me } = actor;
    const data = await gatherMyData(ports, tenant, me);
    const pairs = await Promise.all(data.pairs.map((pair) => view({ actor, pair }, now)));
    const listed = data.shortlists.flatMap(({ peers }) => peers.map(({ person }) => person));
    const known = await namesOf(ports, tenant, [
      ...data.nominations.map(({ manager }) => manager),
      ...listed,
    ]);
    return accepted({
      exportedAt: now,
      person: data.person,
      programmes: data.enrolments.map(enrolmentOf),
      pairs: pairs.map(withoutPrivateTextOfOthers),
      worksheets: data.worksheets.map((one) => ({
        pair: one.pair,
        session: one.session,
        ...sheetOf(one, me),
      })),
      messages: (data.postbox?.sent ?? []).flatMap(({ key, at, of }) =>
        (of ?? [{ key }]).map((one) => ({ key: one.key, at })),
      ),
      nominations: data.nominations.map(({ manager, programme, why, sentAt }) => ({
        by: known(manager).name,
        programme,
        why,
        sentAt,
      })),
      shortlists: data.shortlists.map(({ programme, answeredAt, peers }) => ({
        programme,
        answeredAt,
        peers: peers.map(({ person, interest }) => ({ name: known(person).name, interest })),
      })),
      nominationsSent: data.sent,
      support: data.supports.map(({ programme, text, askedAt, replyBy, answer }) => ({
        programme,
        text,
        askedAt,
        replyBy,
        answer: answer && { text: answer.text, at: answer.at },
      })),
    });
  };
};
