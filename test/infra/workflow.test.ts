import { parse } from 'yaml';
import { z } from 'zod';
import { read } from './toolkit/toolkit-files.ts';

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.looseObject({}).optional(),
});
const workflow = z.object({
  on: z.looseObject({ pull_request: z.null() }),
  permissions: z.object({ contents: z.literal('read') }).strict(),
  jobs: z.record(z.string(), z.object({ 'timeout-minutes': z.int(), steps: z.array(step) })),
});
const text = read('.github/workflows/ci.yml');
const { jobs } = workflow.parse(parse(text));
const steps = Object.values(jobs).flatMap((job) => job.steps);

test('pull requests need no secret, and may read only', () => {
  expect(text).not.toMatch(/secrets\.|pull_request_target|id-token/);
});

test('actions are held to one major version, and Node is that of .nvmrc', () => {
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.filter((name) => !/^actions\/[\w-]+@v\d+$/.test(name))).toEqual([]);
  const nodes = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node') === true);
  expect(nodes.map((one) => one.with?.['node-version-file'])).toEqual(['.nvmrc', '.nvmrc']);
});

test('it checks, tests, builds, validates the package and attaches it', () => {
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(
    expect.arrayContaining(['npm run check', 'npm test', 'npm run build', 'npm run validate:package']),
  );
  expect(steps.at(-1)?.with).toMatchObject({ path: 'dist/appPackage.zip' });
});
