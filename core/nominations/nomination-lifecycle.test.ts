import { ada, blaise, monday, theProgramme } from '#test/builders/named.ts';
import { addDays } from '../shared/instant.ts';
import { nominationLifecycle } from './nomination-lifecycle.ts';
import { nominate } from './nomination.ts';

const sent = nominate({
  programme: theProgramme,
  manager: blaise,
  employee: ada,
  why: 'You teach so well.',
  now: monday,
});

describe('a nomination', () => {
  test('X7 its words go after thirty days, and stay until then', () => {
    expect(nominationLifecycle.advance(sent, addDays(monday, 29))).toBe(sent);
    expect(nominationLifecycle.nextLookAt(sent)).toBe(addDays(monday, 30));
    const later = nominationLifecycle.advance(sent, addDays(monday, 30));
    expect(later.why).toBeUndefined();
    expect(nominationLifecycle.nextLookAt(later)).toBeUndefined();
  });

  test('N1 sent twice it is the same nomination', () => {
    const again = nominate({ ...sent, why: 'Other words', now: addDays(monday, 2) });
    expect(again.id).toBe(sent.id);
  });

  test('N2 nothing in it says what became of it', () => {
    expect(Object.keys(sent).sort()).toEqual(['employee', 'id', 'manager', 'programme', 'sentAt', 'why']);
  });
});
