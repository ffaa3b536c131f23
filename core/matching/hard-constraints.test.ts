import { aCandidate, aPreparedTwo, type CandidateSaid } from '#test/builders/a-candidate.ts';
import { ada, blaise, person } from '#test/builders/named.ts';
import { hardConstraintBetween } from './hard-constraints.ts';

const between = (mine: CandidateSaid, theirs: CandidateSaid) => {
  const { problem, one, other } = aPreparedTwo(aCandidate(mine), aCandidate({ id: blaise, ...theirs }));
  return hardConstraintBetween(one, other, problem.minimumSharedMinutes);
};

describe('hard constraints', () => {
  test.each<[string, CandidateSaid, CandidateSaid, string | undefined]>([
    ['nothing stands between them', {}, {}, undefined],
    ['one is paused, full or gone', {}, { available: false }, 'not-available'],
    ['one is the other’s manager', { managers: [blaise] }, {}, 'reporting-line'],
    ['one is far up the other’s line', {}, { managers: [person('boss'), ada] }, 'reporting-line'],
    ['they only share a manager', { managers: [person('boss')] }, { managers: [person('boss')] }, undefined],
    ['one would rather not', {}, { exclusions: [ada] }, 'exclusion'],
    ['they met inside the cool-off', { recentPeers: [blaise] }, {}, 'met-recently'],
    ['they met long ago', { earlierPeers: [blaise] }, {}, undefined],
    ['they share no language', {}, { languages: [{ tag: 'fr', level: 'native' }] }, 'no-shared-language'],
    [
      'they share one at a basic level',
      {},
      { languages: [{ tag: 'en', level: 'basic' }] },
      'no-shared-language',
    ],
    ['they work at other times', {}, { timeZone: 'Asia/Tokyo' }, 'no-shared-hours'],
  ])('M3 %s', (_, mine, theirs, expected) => {
    expect(between(mine, theirs)).toBe(expected);
  });

  test('P6 M10 the same bar is named from either side when there are several', () => {
    expect(between({ managers: [blaise] }, { exclusions: [ada] })).toBe('exclusion');
    expect(between({ exclusions: [blaise] }, { managers: [ada], recentPeers: [ada] })).toBe('exclusion');
  });

  test('M3 two hours a week are enough, a minute less is not', () => {
    const for_ = (end: string) => ({ workingHours: { days: [1], start: '09:00', end } });
    expect(between({}, for_('11:00'))).toBeUndefined();
    expect(between({}, for_('10:59'))).toBe('no-shared-hours');
  });
});
