import { makeSay } from './say.ts';

const say = makeSay((kind, id, locale) => `${kind} ${id} (${locale})`);

describe('say', () => {
  it('says the messages inside a message first', () => {
    const cadence = { key: 'tab.app.cadence.weekly' };
    expect(say('fr', { key: 'tab.app.format', params: { count: 5000, minutes: 60, cadence } })).toBe(
      '5\u202f000 séances de 60 minutes, chaque semaine',
    );
  });

  it('knows one from many', () => {
    expect(say('en', { key: 'tab.app.format', params: { count: 1, minutes: 60, cadence: '' } })).toBe(
      '1 session of 60 minutes',
    );
  });

  it('joins lists as the language does and asks for the names of skills', () => {
    const name = ['Excel', { key: 'skill', params: { id: 'sql' } }];
    expect(say('fr', { key: 'tab.app.step.of', params: { step: 1, name } })).toContain(
      'Excel et skill sql (fr)',
    );
  });

  it('leaves what people wrote as it is', () => {
    const name = '<b>{{step}}</b> $t(tab.app.save)';
    expect(say('en', { key: 'tab.app.step.of', params: { step: 2, name } })).toContain(name);
  });

  it('refuses a key without words', () => {
    expect(() => say('en', { key: 'no.such.key' })).toThrow('No words');
  });
});
