import { noProof } from '#test/builders/no-proof.ts';
import { addDays } from '../shared/instant.ts';
import { asId, type RoundId } from '../shared/ids.ts';
import { aProgramme, aRunningProgramme } from '#test/builders/a-programme.ts';
import { contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { programmeLifecycle } from './programme-lifecycle.ts';
import { closeProgramme, type Programme } from './programme.ts';
import { roundLifecycle } from './round-lifecycle.ts';
import {
  advanceRound,
  closeChoosing,
  discardRound,
  failRound,
  finishPublishing,
  openChoosing,
  publishRound,
  recordProgress,
  recordResult,
  startRound,
  takesPicks,
  type Round,
} from './round.ts';

const aRound = (said: Partial<Round> = {}): Round => ({
  ...startRound({
    id: asId<RoundId>('r1'),
    programme: theProgramme,
    number: 1,
    small: false,
    slider: 50,
    seed: 7,
    createdBy: person('coordinator'),
    createdAt: monday,
  }),
  ...said,
});
const actionsOf = (before: Round | undefined, after: Round): string[] =>
  roundLifecycle
    .consequences({ before, after, ref: { tenant: contosoTenant, kind: 'round', id: after.id }, now: monday })
    .map(({ action }) => action.kind);
const smallRounds = (before: Programme, after: Programme): number[] =>
  programmeLifecycle
    .consequences({
      before,
      after,
      ref: { tenant: contosoTenant, kind: 'programme', id: after.id },
      now: monday,
    })
    .flatMap(({ action }) => (action.kind === 'start-small-round' ? [action.number] : []));

test('M14 a running programme pairs the free again every week', () => {
  const programme = aRunningProgramme();
  const due = addDays(monday, 7);
  expect(programmeLifecycle.nextLookAt(programme)).toBe(due);
  expect(programmeLifecycle.advance(programme, addDays(due, -1))).toBe(programme);
  const next = programmeLifecycle.advance(programme, due);
  expect(next).toMatchObject({ smallRounds: 1, nextSmallRoundAt: addDays(due, 7) });
  expect(smallRounds(programme, next)).toEqual([1]);
  expect(smallRounds(next, next)).toEqual([]);
});

test('M14 weeks nobody looked at are one small round, and the weekday stays', () => {
  const next = programmeLifecycle.advance(aRunningProgramme(), addDays(monday, 30));
  expect(next).toMatchObject({ smallRounds: 1, nextSmallRoundAt: addDays(monday, 35) });
});

test('M14 a programme that is not running, or is closed, has no small round', () => {
  const closed = closeProgramme(aRunningProgramme(), monday);
  for (const programme of [aProgramme(), closed.ok ? closed.value : aProgramme()]) {
    expect(programmeLifecycle.nextLookAt(programme)).toBeUndefined();
    expect(programmeLifecycle.advance(programme, addDays(monday, 100))).toBe(programme);
  }
});

test('M8 a round is computed once, and asks for nothing while it is ready', () => {
  const ready = aRound({ status: 'ready' });
  expect(actionsOf(undefined, aRound())).toEqual(['let-go', 'project', 'compute-round']);
  expect(actionsOf(aRound(), aRound({ progress: 0.5 }))).toEqual([]);
  expect(actionsOf(aRound(), ready)).toEqual(['project']);
});

test('M12 publishing creates the pairs once, and a published round never changes', () => {
  const publishing = publishRound(aRound({ status: 'ready' }), monday);
  if (!publishing.ok) throw new Error('It was ready.');
  expect(actionsOf(aRound({ status: 'ready' }), publishing.value)).toEqual(['project', 'create-pairs']);
  const published = finishPublishing(publishing.value);
  expect(published.status).toBe('published');
  for (const round of [publishing.value, published]) {
    expect(publishRound(round, monday)).toEqual({ ok: false, refusal: { kind: 'round-published' } });
    expect(discardRound(round).ok).toBe(false);
    expect(failRound(round)).toBe(round);
    const result = {
      assignment: {
        pairs: [],
        trios: [],
        leftOut: [],
        totalScore: 0,
        certificate: { possiblePairs: 0, gap: 0 },
        proof: noProof,
      },
      statistics: {} as never,
    };
    expect(recordResult(round, result)).toBe(round);
  }
});

test.each(['computing', 'failed', 'discarded'] as const)(
  'M12 a round that is %s cannot be published',
  (status) => {
    expect(publishRound(aRound({ status }), monday)).toEqual({
      ok: false,
      refusal: { kind: 'round-not-ready' },
    });
  },
);

test('M8 progress goes forward only, and only while it computes', () => {
  const half = recordProgress(aRound(), 0.5);
  expect(recordProgress(half, 0.3)).toBe(half);
  const failed = failRound(half);
  expect(recordProgress(failed, 0.9)).toBe(failed);
});

describe('a round in which people choose', () => {
  const listing = aRound({ status: 'listing', choosing: { closesAt: undefined, asked: 0 } });
  const choosing = openChoosing(listing, 4, monday);
  const over = addDays(monday, 7);

  test('M7 is listed, chosen for until its time, and then computed by itself', () => {
    expect(actionsOf(undefined, listing)).toEqual(['let-go', 'project', 'make-shortlists']);
    expect(roundLifecycle.nextLookAt(choosing)).toBe(over);
    expect(advanceRound(choosing, addDays(monday, 6))).toBe(choosing);
    expect(actionsOf(choosing, advanceRound(choosing, over))).toEqual(['project', 'compute-round']);
    expect(takesPicks(choosing, addDays(monday, 6))).toBe(true);
    expect(takesPicks(choosing, over)).toBe(false);
  });

  test('M7 waits for nobody when nobody has a possible peer', () => {
    expect(openChoosing(listing, 0, monday).status).toBe('computing');
  });

  test('M7 puts the lists away once it is computed, has failed or gave way', () => {
    const computing = aRound({ ...choosing, status: 'computing' });
    for (const status of ['ready', 'failed', 'discarded'] as const)
      expect(actionsOf(computing, { ...computing, status })).toEqual(['project', 'put-away-shortlists']);
  });

  test('M7 is ended early only while people choose', () => {
    expect(closeChoosing(choosing)).toMatchObject({ ok: true, value: { status: 'computing' } });
    expect(closeChoosing(listing)).toEqual({ ok: false, refusal: { kind: 'not-choosing' } });
  });
});
