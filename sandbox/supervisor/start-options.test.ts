import { join } from 'node:path';
import { dataDirectory } from './data-directory.ts';
import { readStartOptions, WrongOption } from './start-options.ts';

test('without options it is contoso, seed 1, and a port of its own', () => {
  expect(readStartOptions([])).toEqual({
    port: 4280,
    company: 'contoso',
    seed: 1,
    booking: 'app',
    reset: false,
    help: false,
  });
});

test('port, company, seed and reset are taken', () => {
  const args = ['--port', '0', '--company', 'generated:500', '--seed=7', '--booking', 'file', '--reset'];
  expect(readStartOptions(args)).toMatchObject({
    port: 0,
    company: 'generated:500',
    seed: 7,
    booking: 'file',
    reset: true,
  });
});

test.each([
  [['--prot', '1'], '--prot'],
  [['--port', '70000'], '--port is a whole number'],
  [['--port', '-1'], '--port'],
  [['--seed', 'x'], '--seed is a whole number'],
  [['--company', '../..'], "no company '../..'"],
  [['--company', 'generated:1'], 'from 2 to 200000'],
  [['--booking', 'me'], '--booking is one of app, delegated, file'],
  [['go'], 'go'],
])('%j is refused in words', (args, words) => {
  expect(() => readStartOptions(args)).toThrow(WrongOption);
  expect(() => readStartOptions(args)).toThrow(words);
});

test('what is kept lies under .binome, one folder a company, seed and way to book', () => {
  const company = { company: 'generated:500', seed: 7 };
  const folder = join('/home', '.binome', 'generated-500-7');
  expect(dataDirectory('/home', { ...company, booking: 'app' })).toBe(folder);
  expect(dataDirectory('/home', { ...company, booking: 'file' })).toBe(`${folder}-file`);
});
