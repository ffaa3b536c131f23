import { withFrenchSpaces } from './french-spaces.ts';
import { makeSpeaker } from './speaker.ts';

test('U1 in French no line breaks before a sign or inside quotation marks', () => {
  const asked = { 'shortlist.lead': 'Dans « {{programme}} » : qui aimeriez-vous rencontrer ?' };
  expect(withFrenchSpaces(asked)['shortlist.lead']).toBe(
    'Dans «\u00a0{{programme}}\u00a0»\u00a0: qui aimeriez-vous rencontrer\u00a0?',
  );
});

test('U1 English is said as it is written', () => {
  const speaker = makeSpeaker(() => '');
  speaker.learn('en', { why: 'Why : this' });
  expect(speaker.say('en', { key: 'why' })).toBe('Why : this');
});
