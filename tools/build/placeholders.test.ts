import { fillPlaceholders } from './placeholders.ts';

test('every placeholder is filled in', () => {
  expect(fillPlaceholders('{"id":"${{BOT_ID}}","a":"${{ TAB }}"}', { BOT_ID: '1', TAB: '2' })).toBe(
    '{"id":"1","a":"2"}',
  );
});

test('a missing value is named', () => {
  expect(() => fillPlaceholders('${{BOT_ID}}', {})).toThrow('BOT_ID');
});
