import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../solve/refusal.ts';
import { peopleSchema } from './people-schema.ts';
import { readJson } from './read-json.ts';

const folder = mkdtempSync(join(tmpdir(), 'people-'));
const file = join(folder, 'people.json');
afterAll(() => rmSync(folder, { recursive: true }));

const refusalOf = async (text: string): Promise<string> => {
  writeFileSync(file, text);
  try {
    await readJson({ file, name: 'PEOPLE', schema: peopleSchema });
  } catch (fault) {
    if (fault instanceof Refusal) return fault.message;
    throw fault;
  }
  return 'not refused';
};

const ofOne = (said: string): string => `{"people":[{"id":"a"},{"id":"b",${said}}]}`;
const levels = 'but must be one of 1, 2, 3, 4, 5.';

it.each([
  ['', 'people.json” is not JSON: '],
  ['{"people":[{"id":"a","seniority":NaN}]}', 'people.json” is not JSON: '],
  ['{"people":[\n\n]]', 'people.json” is not JSON: '],
  ['[]', 'PEOPLE is a list of 0, but must be an object.'],
  ['{}', 'In PEOPLE, people is missing; it must be a list.'],
  ['{"people":[],"persons":[]}', 'In PEOPLE, persons is a list of 0, but there is no such field.'],
  ['{"people":[],"seed":-1}', 'In PEOPLE, seed is -1, but must be at least 0.'],
  ['{"people":[],"seed":0.5}', 'In PEOPLE, seed is 0.5, but must be a whole number.'],
  [
    '{"people":[],"date":"2026-02-30"}',
    'In PEOPLE, date is “2026-02-30”, but must be a date, as YYYY-MM-DD.',
  ],
  ['{"people":[null]}', 'In PEOPLE, people[0] is null, but must be an object.'],
  ['{"people":[{}]}', 'In PEOPLE, people[0].id is missing; it must be a text.'],
  ['{"people":[{"id":7}]}', 'In PEOPLE, people[0].id is 7, but must be a text.'],
  ['{"people":[{"id":" "}]}', 'In PEOPLE, people[0].id is “ ”, but must be 1 to 200 characters'],
  [
    '{"people":[{"id":"a"},{"id":"b"},{"id":"a"}]}',
    'In PEOPLE, people[2].id is “a”, but must differ from people[0].id.',
  ],
  [ofOne('"wnats":[]'), 'In PEOPLE, people[1].wnats is a list of 0, but there is no such field.'],
  [ofOne('"a b":1'), 'In PEOPLE, people[1][“a b”] is 1, but there is no such field.'],
  [ofOne('"exclusions":["c","b"]'), 'In PEOPLE, people[1].exclusions[1] is “b”, but must be somebody else.'],
  [ofOne('"managers":["b"]'), 'In PEOPLE, people[1].managers[0] is “b”, but must be somebody else.'],
  [ofOne('"leftOutTimes":-1'), 'In PEOPLE, people[1].leftOutTimes is -1, but must be at least 0.'],
  [ofOne('"leftOutTimes":1e999'), 'In PEOPLE, people[1].leftOutTimes is Infinity, but must be a'],
  [
    ofOne('"timeZone":"Mars/Base"'),
    'In PEOPLE, people[1].timeZone is “Mars/Base”, but must be an IANA time zone.',
  ],
  [
    ofOne('"workingHours":{"start":"25:00"}'),
    'In PEOPLE, people[1].workingHours.start is “25:00”, but must be a time',
  ],
  [
    ofOne('"workingHours":{"end":"09:00"}'),
    'In PEOPLE, people[1].workingHours.end is “09:00”, but must differ from start.',
  ],
  [
    ofOne('"workingHours":{"days":[1,8]}'),
    'In PEOPLE, people[1].workingHours.days[1] is 8, but must be at most 7.',
  ],
  [ofOne('"workingHours":{"days":[1,1]}'), 'days is a list of 2, but must name each day once.'],
  [ofOne('"wants":[{"skill":"sql","today":0}]'), `In PEOPLE, people[1].wants[0].today is 0, ${levels}`],
  [ofOne('"wants":[{"skill":"sql","wanted":6}]'), `In PEOPLE, people[1].wants[0].wanted is 6, ${levels}`],
  [
    ofOne('"wants":[{"skill":"sql","today":3,"wanted":2}]'),
    'In PEOPLE, people[1].wants[0].wanted is 2, but must lie above today.',
  ],
  [
    ofOne('"teaches":[{"skill":"sql","level":"4"}]'),
    `In PEOPLE, people[1].teaches[0].level is “4”, ${levels}`,
  ],
  [ofOne('"teaches":[{"skill":"!"}]'), 'In PEOPLE, people[1].teaches[0].skill is “!”, but must be a skill'],
  [ofOne('"experiencesOffered":["war"]'), 'is “war”, but must be an experience of the catalogue.'],
  [ofOne('"seniority":7'), 'In PEOPLE, people[1].seniority is 7, but must be one of 1, 2, 3, 4, 5, 6.'],
  [ofOne('"tenure":"long"'), 'In PEOPLE, people[1].tenure is “long”, but must be one of under-1, 1-3,'],
  [
    ofOne('"languages":[{"tag":"English"}]'),
    'In PEOPLE, people[1].languages[0].tag is “English”, but must be a',
  ],
  [ofOne('"formats":[]'), 'In PEOPLE, people[1].formats is a list of 0, but must have at least 1 entries.'],
  [ofOne('"acceptsTrio":"yes"'), 'In PEOPLE, people[1].acceptsTrio is “yes”, but must be true or false.'],
  [
    ofOne('"background":{"schools":[""]}'),
    'In PEOPLE, people[1].background.schools[0] is “”, but must not be blank.',
  ],
])('PEOPLE %j are refused in one sentence', async (text, sentence) => {
  const said = await refusalOf(text);
  expect(said).toContain(sentence);
  expect(said.trim().split('\n')).toHaveLength(1);
});

it('of somebody nothing but the id is needed; the rest is as told in the schema', async () => {
  writeFileSync(file, '\ufeff{"people":[{"id":"ada"}]}');
  const { people, seed, date } = await readJson({ file, name: 'PEOPLE', schema: peopleSchema });
  expect({ seed, date }).toEqual({ seed: 1, date: '2026-01-05' });
  expect(people[0]).toMatchObject({
    seniority: 3,
    languages: [{ tag: 'en', level: 'working' }],
    timeZone: 'UTC',
    workingHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' },
    formats: ['remote', 'on-site'],
    acceptsTrio: false,
    available: true,
    leftOutTimes: 0,
  });
});
