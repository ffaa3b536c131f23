import { aDraft, aProgramme, aRunningProgramme } from '#test/builders/a-programme.ts';
import { monday } from '#test/builders/named.ts';
import { closeProgramme, measureObjective, openEnrolment, redesign } from './programme.ts';

const objective = {
  id: 'moves',
  title: { en: 'Moves inside', fr: 'Mobilités internes' },
  unit: 'people',
  baseline: 4,
  target: 8,
  after: undefined,
};

describe('a programme', () => {
  test('L6 G4 an objective keeps its value before, and takes its value after, also corrected', () => {
    const running = aRunningProgramme({ design: { objectives: [objective] } });
    const once = measureObjective(running, 'moves', 6);
    const twice = once.ok ? measureObjective(once.value, 'moves', 7) : once;
    expect(twice).toMatchObject({ value: { design: { objectives: [{ baseline: 4, after: 7 }] } } });
    expect(measureObjective(running, 'other', 1)).toMatchObject({ refusal: { kind: 'unknown-objective' } });
  });

  test('D1 a design is changed while it is a draft, and not afterwards', () => {
    const { design } = aDraft();
    expect(redesign(aDraft(), { ...design, responseDays: 3 })).toMatchObject({
      value: { design: { responseDays: 3 } },
    });
    expect(redesign(aProgramme(), design)).toMatchObject({ refusal: { kind: 'programme-not-draft' } });
    expect(openEnrolment(aProgramme(), monday)).toMatchObject({ refusal: { kind: 'programme-not-draft' } });
  });

  test('a programme that is closed plans no small round, and is closed once', () => {
    const closed = closeProgramme(aRunningProgramme(), monday);
    expect(closed).toMatchObject({ value: { status: 'closed', nextSmallRoundAt: undefined } });
    expect(closed.ok && closeProgramme(closed.value, monday)).toMatchObject({
      refusal: { kind: 'programme-closed' },
    });
  });
});
