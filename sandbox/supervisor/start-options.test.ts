import { join } from 'node:path';
import { dataDirectory } from './data-directory.ts';
import { readStartOptions, WrongOption } from './start-options.ts';

test('without options it is contoso, seed 1, and a port of its own', () => {
  expect(readStartOptions([])).toEqual({
    port: 4280,
    company: 'contoso',
    seed: 1,
    reset: false,
    help: false,
  });
});

test('port, company, seed and reset are taken', () => {
  const args = ['--port', '0', '--company', 'generated:500', '--seed=7', '--reset'];
  expect(readStartOptions(args)).toMatchObject({
    port: 0,
    company: 'generated:500',
    seed: 7,
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
  [['go'], 'go'],
])('%j is refused in words', (args, words) => {
  expect(() => readStartOptions(args)).toThrow(WrongOption);
  expect(() => readStartOptions(args)).toThrow(words);
});

test('what is kept lies under .binome, one folder a company and seed', () => {
  expect(dataDirectory('/home', { company: 'generated:500', seed: 7 })).toBe(
    join('/home', '.binome', 'generated-500-7'),
  );
});
