import {
  allExperiences,
  allSkills,
  experienceName,
  isSkill,
  relatedSkills,
  skillFromText,
  skillIdFromText,
  skillName,
  suggestSkills,
} from './catalogue.ts';
import { profileBody } from '../contract/profile.ts';
import { asId } from '../shared/ids.ts';

const skillShape = profileBody.shape.teaches.element.shape.skill;
const experienceShape = profileBody.shape.experiencesOffered.element;

describe('the catalogue of skills', () => {
  test.each([
    ['JS', 'javascript'],
    ['node.js', 'javascript'],
    ['Gestion de projet', 'project-management'],
    ['gestion-de-projet', 'project-management'],
    ['  NEGOCIATION ', 'negotiation'],
    ['Prise de parole', 'public-speaking'],
    ['c#', 'c#'],
    ['C++', 'c++'],
    ['Achats', 'procurement'],
  ])('P3 “%s” is %s', (text, id) => {
    expect(skillFromText(text)).toBe(id);
  });

  test('P3 what it does not know is a skill of one’s own, the same however it is written', () => {
    expect(skillFromText('  Bee   Keeping! ')).toBe('custom:bee keeping');
    expect(skillFromText('BEE KEEPING')).toBe('custom:bee keeping');
    expect(skillName(asId('custom:bee keeping'), 'fr')).toBe('bee keeping');
  });

  test('a text without a letter is no skill', () => {
    expect(skillFromText('?! …')).toBeUndefined();
    expect(skillIdFromText('?!')).toBe('custom:-');
  });

  test('every id it gives can be saved', () => {
    const given = [
      ...allSkills,
      ...['Ça & là', '日本画', 'x'.repeat(200), 'a/b.c-d', '-'].map(skillIdFromText),
    ];
    expect(given.filter((id) => !skillShape.safeParse(id).success)).toEqual([]);
    expect(allExperiences.filter((id) => !experienceShape.safeParse(id).success)).toEqual([]);
  });

  test('no two skills share an id or a name', () => {
    for (const locale of ['en', 'fr'] as const) {
      const names = allSkills.map((id) => skillName(id, locale).toLowerCase());
      expect(new Set(names).size).toBe(allSkills.length);
      expect(allSkills.filter((id) => skillFromText(skillName(id, locale)) !== id)).toEqual([]);
    }
    expect(allSkills.length).toBeGreaterThanOrEqual(150);
  });

  test('related skills exist, are mutual and never the skill itself', () => {
    const pairs = allSkills.flatMap((id) => [...relatedSkills(id)].map((other) => [id, other] as const));
    expect(pairs.length).toBeGreaterThan(100);
    expect(
      pairs.filter(([id, other]) => !isSkill(other) || id === other || !relatedSkills(other).has(id)),
    ).toEqual([]);
  });
});

describe('suggesting skills', () => {
  test('P2 the whole name comes first, then its beginning, in the language of the person', () => {
    expect(suggestSkills('sql', 'en', 8)).toEqual(['sql']);
    expect(suggestSkills('négo', 'fr', 8)[0]).toBe('negotiation');
    expect(suggestSkills('data an', 'en', 8)[0]).toBe('data-analysis');
  });

  test('an alias in either language leads to the skill', () => {
    expect(suggestSkills('scrum', 'fr', 8)).toContain('agile');
    expect(suggestSkills('tableur', 'en', 8)).toContain('excel');
  });

  test('nothing typed suggests nothing, and never more than asked for', () => {
    expect(suggestSkills('  ', 'en', 8)).toEqual([]);
    expect(suggestSkills('m', 'en', 3)).toHaveLength(3);
  });
});

describe('the list of experiences', () => {
  test('P3 has a name in both languages for each, and only one of each', () => {
    expect(new Set(allExperiences).size).toBe(allExperiences.length);
    for (const locale of ['en', 'fr'] as const) {
      const names = allExperiences.map((id) => experienceName(id, locale));
      expect(names.filter((name, index) => name === '' || name === allExperiences[index])).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('an unknown experience is called by its id', () => {
    expect(experienceName(asId('gone-from-the-list'), 'en')).toBe('gone-from-the-list');
  });
});
