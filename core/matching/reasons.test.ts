import { aCandidate, aProblem, type CandidateSaid } from '#test/builders/a-candidate.ts';
import { ada, blaise, chloe } from '#test/builders/named.ts';
import { makeSay } from '#locales/say.ts';
import { experienceName, skillName } from '../people/catalogue.ts';
import type { Background } from '../people/profile.ts';
import { asId, type ExperienceId } from '../shared/ids.ts';
import type { Locale } from '../shared/message.ts';
import type { PairReasons } from './pair-reasons.ts';
import { prepareProblem } from './prepared-problem.ts';
import { reasonsFor } from './reasons.ts';

const say = makeSay((kind, id, locale) =>
  kind === 'skill' ? skillName(asId(id), locale) : experienceName(asId(id), locale),
);

const reasons = (...people: readonly CandidateSaid[]): PairReasons => {
  const ids = [ada, blaise, chloe];
  const candidates = people.map((said, index) => aCandidate({ ...said, id: ids[index] ?? ada }));
  const prepared = prepareProblem(aProblem(candidates)).people;
  const [me, ...peers] = candidates.map(({ id }) => prepared.find(({ candidate }) => candidate.id === id)!);
  return reasonsFor(me!, peers);
};

const inWords = (given: PairReasons, locale: Locale = 'en') => ({
  gives: given.gives.map((one) => say(locale, one)),
  gets: given.gets.map((one) => say(locale, one)),
  shares: given.shares.map((one) => say(locale, one)),
  differs: given.differs.map((one) => say(locale, one)),
  firstQuestion: say(locale, given.firstQuestion),
});

const background = (said: Partial<Background>): Background => ({
  ...{ functions: [], industries: [], countries: [], schools: [], projects: [], directions: [] },
  ...said,
});
const mba = [asId<ExperienceId>('mba')];

describe('why these two', () => {
  test('M6 I1 what each gives and gets mirror one another, and the question is about what one gets', () => {
    const mine: CandidateSaid = { teaches: ['sql'], wants: ['coaching'] };
    const theirs: CandidateSaid = { teaches: ['coaching'], wants: ['sql'] };
    const words = inWords(reasons(mine, theirs));
    expect(words.gives).toEqual(['SQL: your peer wants to learn it, and you can teach it']);
    expect(words.gets).toEqual(['Coaching: you want to learn it, and your peer can teach it']);
    expect(words.firstQuestion).toContain('Coaching');
    expect(inWords(reasons(theirs, mine)).gives[0]).toContain('Coaching');
  });

  test('M6 says so when a skill is only related, and names experiences', () => {
    const words = inWords(
      reasons(
        { teaches: ['mentoring'], wants: [], experiencesWanted: mba },
        { teaches: [], wants: ['coaching'], experiencesOffered: mba },
      ),
    );
    expect(words.gives).toEqual(['Mentoring: close to Coaching, which your peer wants to learn']);
    expect(words.gets).toEqual(['Taking an MBA: your peer has been through it']);
  });

  test('M6 where nothing asked for can be taught, the view from another trade is what one gives', () => {
    const from = (trade: string): CandidateSaid => ({
      background: background({ functions: [trade] }),
      wants: ['origami'],
    });
    const words = inWords(reasons(from('sales'), from('finance')));
    expect(words.gives).toEqual(['An inside view of sales, which your peer does not know']);
    expect(words.gets).toEqual(['An inside view of finance, which you do not know']);
  });

  test('M6 says what they share and where they differ, only of what both stated', () => {
    const words = inWords(
      reasons(
        {
          background: background({ functions: ['sales'], schools: ['ENS'], directions: ['expert'] }),
          tenure: 'under-1',
        },
        {
          background: background({ functions: ['it'], countries: ['france'], directions: ['Expert'] }),
          tenure: '7-15',
        },
      ),
    );
    expect(words.differs).toEqual([
      'You come from sales, your peer from it',
      'You have been here less than a year, your peer seven to fifteen years',
    ]);
    expect(words.shares).toEqual([
      'You both head towards expert',
      'You both work at this office: Paris',
      'You are at a similar point in your careers',
      'You have 40 working hours a week in common',
    ]);
  });

  test('M6 there is always a question to begin with, and never more than four reasons of a kind', () => {
    const skills = ['sql', 'excel', 'python', 'coaching', 'agile', 'writing'];
    const many = reasons({ teaches: skills, wants: skills }, { teaches: skills, wants: skills });
    expect(many.gives).toHaveLength(4);
    expect(many.gives[0]?.params).toEqual({ skill: { key: 'skill', params: { id: 'sql' } } });
    const none = reasons({ teaches: [], wants: [] }, { teaches: [], wants: [] });
    expect(say('en', none.firstQuestion)).toContain('fresh pair of eyes');
  });

  test('M6 with two peers the reasons of both stand together, each once', () => {
    const words = inWords(
      reasons(
        { teaches: ['sql'], wants: ['coaching'] },
        { wants: ['sql'], teaches: [] },
        { wants: ['sql'], teaches: ['coaching'] },
      ),
    );
    expect(words.gives).toHaveLength(1);
    expect(words.gets).toHaveLength(1);
  });

  test('P6 X2 says nothing of exclusions, levels, lines or who was left out', () => {
    const hidden = { exclusions: [chloe], managers: [chloe], leftOutTimes: 2, recentPeers: [chloe] };
    expect(reasons(hidden, {})).toEqual(reasons({}, {}));
  });

  test('U1 every reason can be said in English and French', () => {
    const rich = (trade: string, school: string): CandidateSaid => ({
      background: background({
        functions: [trade],
        industries: ['retail'],
        countries: ['france'],
        schools: [school],
        projects: [`project ${trade}`],
      }),
      tenure: trade === 'sales' ? 'under-1' : 'over-15',
      teaches: ['mentoring'],
      wants: ['coaching'],
    });
    const french = inWords(reasons(rich('sales', 'ens'), rich('it', 'x')), 'fr');
    const english = inWords(reasons(rich('sales', 'ens'), rich('it', 'x')), 'en');
    for (const kind of ['gives', 'gets', 'shares', 'differs'] as const) {
      expect(french[kind]).toHaveLength(english[kind].length);
      expect(french[kind].length).toBeGreaterThan(0);
    }
    expect(french.gives[0]).toBe(
      'Mentorat\u00a0: un sujet proche de Coaching, que votre pair souhaite apprendre',
    );
  });
});
