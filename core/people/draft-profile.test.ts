import { profileBody } from '../contract/profile.ts';
import { asId } from '../shared/ids.ts';
import { draftProfile, type KnownOf } from './draft-profile.ts';
import { profileFrom } from './profile-from.ts';
import { seniorityOf } from './seniority-of.ts';
import { tenureOf } from './tenure-of.ts';

const megan: KnownOf['person'] = {
  id: asId('megan'),
  displayName: 'Megan Bowen',
  mail: 'megan@contoso.example',
  jobTitle: 'Marketing Manager',
  department: 'Marketing',
  office: '12/1110',
  country: 'France',
  preferredLanguage: 'fr-FR',
  hiredOn: '2014-03-17',
};
const nobodyKnown: KnownOf['person'] = {
  ...megan,
  mail: undefined,
  jobTitle: '',
  department: '',
  office: '',
  country: undefined,
  preferredLanguage: undefined,
  hiredOn: undefined,
};
const extras = {
  skills: ['SQL', 'Prise de parole', 'sql', 'Origami'],
  pastProjects: ['  X1050 Launch\n'],
  schools: ['ENS'],
};
const mailbox = {
  timeZone: 'Europe/Paris',
  workingHours: { days: [5, 1, 2], start: '08:30', end: '16:30' },
};
const today = '2026-01-05';

const formOf = (draft: ReturnType<typeof draftProfile>) => {
  const { displayName: _, mail, jobTitle, department, office, locale, sources, ...form } = draft;
  expect([mail, jobTitle, department, office, locale, sources]).toHaveLength(6);
  return {
    ...form,
    languages: form.languages.length > 0 ? form.languages : [{ tag: 'en', level: 'fluent' }],
  };
};

describe('a profile drafted from the directory', () => {
  test('P2 takes what Microsoft Graph knows, and says where each field came from', () => {
    const draft = draftProfile({ person: megan, extras, mailbox, today });
    expect(draft.teaches).toEqual(
      ['sql', 'public-speaking', 'custom:origami'].map((skill) => ({ skill, level: 3 })),
    );
    expect(draft).toMatchObject({
      seniority: 4,
      tenure: '7-15',
      languages: [{ tag: 'fr', level: 'fluent' }],
      timeZone: 'Europe/Paris',
      workingHours: { days: [1, 2, 5], start: '08:30', end: '16:30' },
      background: {
        functions: ['Marketing'],
        countries: ['France'],
        schools: ['ENS'],
        projects: ['X1050 Launch'],
      },
    });
    expect(draft.sources).toMatchObject({
      jobTitle: 'directory',
      languages: 'directory',
      tenure: 'directory',
      teaches: 'profile',
      projects: 'profile',
      timeZone: 'mailbox',
      workingHours: 'mailbox',
    });
  });

  test('P2 every missing field is survived, and nothing is said to come from anywhere', () => {
    const draft = draftProfile({ person: nobodyKnown, extras: undefined, mailbox: undefined, today });
    expect(draft).toMatchObject({
      teaches: [],
      languages: [],
      tenure: undefined,
      timeZone: 'UTC',
      seniority: 2,
    });
    expect(draft.sources).toEqual({ displayName: 'directory' });
  });

  test('P1 nobody agrees to a trio, states a wish or excludes anyone by being looked up', () => {
    expect(draftProfile({ person: megan, extras, mailbox, today })).toMatchObject({
      wants: [],
      acceptsTrio: false,
      exclusions: [],
    });
  });

  test('P2 what was drafted can be saved as it is, whatever the directory holds', () => {
    const many = Array.from({ length: 40 }, (_, index) => `Skill number ${index} ${'long '.repeat(40)}`);
    const odd = {
      person: {
        ...megan,
        department: `A\u0000B${'x'.repeat(300)}`,
        preferredLanguage: 'zh-Hant-TW',
        hiredOn: 'unknown',
      },
      extras: { skills: [...many, '!!!', ''], pastProjects: many, schools: ['', '  '] },
      mailbox: { timeZone: 'Customized Time Zone', workingHours: { days: [0, 9], start: '8', end: '25:00' } },
      today,
    };
    for (const known of [odd, { person: nobodyKnown, extras: undefined, mailbox: undefined, today }]) {
      expect(profileBody.safeParse(formOf(draftProfile(known))).error).toBeUndefined();
    }
  });

  test('P2 a field saved as it was drafted keeps its source, a corrected one is the person’s own word', () => {
    const draft = draftProfile({ person: megan, extras, mailbox, today });
    const stated = { ...draft, seniority: 5 as const };
    const profile = profileFrom(stated, { draft, owner: { id: megan.id, locale: 'fr' } });
    expect(profile.sources).toMatchObject({
      teaches: 'profile',
      tenure: 'directory',
      seniority: 'you',
      wants: 'you',
    });
  });

  test('P3 skills are saved under their canonical id, and only listed experiences', () => {
    const draft = draftProfile({ person: megan, extras: undefined, mailbox, today });
    const stated = {
      ...draft,
      teaches: [
        { skill: 'custom:JS', level: 4 as const },
        { skill: 'javascript', level: 2 as const },
        { skill: 'Juggling', level: 3 as const },
      ],
      experiencesOffered: ['mba', 'an-illness', 'mba'],
    };
    const profile = profileFrom(stated, { draft, owner: { id: megan.id, locale: 'fr' } });
    expect(profile.teaches.map(({ skill }) => skill)).toEqual(['javascript', 'custom:juggling']);
    expect(profile.experiencesOffered).toEqual(['mba']);
  });
});

describe('seniority from the job title', () => {
  test.each([
    ['Marketing Intern', 1],
    ['Développeuse junior', 1],
    ['Software Engineer', 2],
    ['Administrative Assistant', 2],
    ['Assistante de direction', 2],
    ['Assistant to the President', 2],
    ['', 2],
    ['Senior Engineer', 3],
    ['Project Manager', 3],
    ['Chef de projet', 3],
    ['Chargée de clientèle', 3],
    ['Retail Manager', 4],
    ['Responsable logistique', 4],
    ['Directrice adjointe', 4],
    ['Director of Engineering', 5],
    ['VP Marketing', 5],
    ['Vice President, Sales', 5],
    ['Directrice financière', 5],
    ['President', 6],
    ['Chief Financial Officer', 6],
    ['Directeur général', 6],
    ['PDG', 6],
  ])('“%s” is step %i', (title, step) => {
    expect(seniorityOf(title)).toBe(step);
  });
});

describe('tenure from the hire date', () => {
  test.each([
    ['2025-01-06', 'under-1'],
    ['2025-01-05', '1-3'],
    ['2023-01-05T00:00:00Z', '3-7'],
    ['2011-01-06', '7-15'],
    ['2011-01-05', 'over-15'],
    ['2030-01-01', 'under-1'],
    ['soon', undefined],
    [undefined, undefined],
  ])('hired on %s is %s', (hiredOn, band) => {
    expect(tenureOf(hiredOn, today)).toBe(band);
  });
});
