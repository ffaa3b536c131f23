import { readTeamsLink } from './deep-link.ts';

const entity = 'https://teams.microsoft.com/l/entity/app-1/home';

test('a link to the tab leads to the page its context names, or home', () => {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: 'pair/7' }));
  expect(readTeamsLink(`${entity}?context=${context}`)).toEqual({ kind: 'tab', subPage: 'pair/7' });
  expect(readTeamsLink(entity)).toEqual({ kind: 'tab', subPage: '' });
  expect(readTeamsLink(`${entity}?context=%7B`)).toEqual({ kind: 'tab', subPage: '' });
});

test('a link to a chat names with whom', () => {
  expect(readTeamsLink('https://teams.microsoft.com/l/chat/0/0?users=a%40c.example,b%40c.example')).toEqual({
    kind: 'chat',
    with: ['a@c.example', 'b@c.example'],
  });
});

test('other pages are opened outside, and what is no page nowhere', () => {
  expect(readTeamsLink('https://learn.example/').kind).toBe('elsewhere');
  expect(readTeamsLink('javascript:alert(1)').kind).toBe('nowhere');
  expect(readTeamsLink('not a link').kind).toBe('nowhere');
});
