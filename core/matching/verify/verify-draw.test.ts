import { aCandidate, aProblem } from '#test/builders/a-candidate.ts';
import { person } from '#test/builders/named.ts';
import { finish } from '../finish.ts';
import { pairPeople } from '../pair-people.ts';
import type { Assignment, MatchingProblem } from '../problem.ts';
import { verifyAssignment } from './verify-assignment.ts';

const people = ['a', 'b', 'c', 'd', 'e'].map((name) => aCandidate({ id: person(name) }));
const problem: MatchingProblem = { ...aProblem(people), way: 'hat' };
const drawn = finish(pairPeople(problem));

const flawsOf = (changed: Partial<Assignment>, asked = problem): readonly string[] =>
  verifyAssignment(asked, { ...drawn, ...changed }).flaws;

describe('the check of a draw', () => {
  test('M7 finds no flaw in a draw, and looks at every pair', () => {
    expect(verifyAssignment(problem, drawn)).toEqual({ pairsChecked: 10, flaws: [] });
  });

  test('M7 a fuller pairing than the one told is a flaw', () => {
    const [first, ...rest] = drawn.pairs;
    const leftOut = [
      ...drawn.leftOut,
      ...first!.members.map((id) => ({ id, reason: 'odd-one-out' as const })),
    ];
    const totalScore = drawn.totalScore - first!.score;
    const flaws = flawsOf({ pairs: rest, leftOut, totalScore });
    expect(flaws).toEqual([expect.stringContaining('do not show that none cover more')]);
  });

  test('M3 M7 a pair against a constraint is a flaw, whatever the lot', () => {
    const [one, other] = drawn.pairs[0]!.members;
    const excluding = people.map((each) => (each.id === one ? { ...each, exclusions: [other] } : each));
    const flaws = flawsOf({}, { ...problem, people: excluding });
    expect(flaws).toContainEqual(expect.stringContaining('against a hard constraint: exclusion'));
  });

  test('M7 another lot than that of these people on this day is a flaw', () => {
    expect(flawsOf({ certificate: { ...drawn.certificate, lot: 1 } })).toEqual([
      expect.stringContaining('The lot of these people on this day is'),
    ]);
  });

  test('M4 M7 a draw may not call itself the best pairing', () => {
    const { kind: _, ...best } = drawn.certificate;
    expect(flawsOf({ certificate: best })).toEqual([expect.stringContaining('and nothing else')]);
  });

  test('M7 duals that do not pay for every pair prove nothing', () => {
    const [first, ...rest] = drawn.proof.people;
    const proof = { ...drawn.proof, people: [{ ...first!, dual: 0 }, ...rest] };
    expect(flawsOf({ proof })).toContainEqual(expect.stringContaining('but are paid'));
  });
});
