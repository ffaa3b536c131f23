import { routePattern } from './route-pattern.ts';

test('parameters are taken from the path, decoded', () => {
  expect(routePattern('pairs/{pairId}/sessions').match('/pairs/a%2Fb/sessions')).toEqual({ pairId: 'a/b' });
});

test('another path does not match', () => {
  const pattern = routePattern('pairs/{pairId}');
  expect(pattern.match('pairs')).toBeUndefined();
  expect(pattern.match('pairs/1/sessions')).toBeUndefined();
  expect(pattern.match('people/1')).toBeUndefined();
});

test('an optional last parameter may be left out', () => {
  const pattern = routePattern('notes/{noteId?}');
  expect(pattern.match('notes')).toEqual({});
  expect(pattern.match('notes/7')).toEqual({ noteId: '7' });
});

test('a rest takes everything that is left', () => {
  expect(routePattern('files/{*path}').match('files/a/b')).toEqual({ path: 'a/b' });
});

test('fixed segments are compared without case, as Azure does', () => {
  expect(routePattern('Me').match('me')).toEqual({});
});

test('a fixed segment outranks a parameter', () => {
  expect(routePattern('pairs/mine').rank > routePattern('pairs/{pairId}').rank).toBe(true);
});

test('a constraint this host does not know is refused by name', () => {
  expect(() => routePattern('pairs/{id:int}')).toThrow('{id:int}');
});
