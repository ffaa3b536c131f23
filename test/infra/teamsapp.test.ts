import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { root } from '#tools/build/root.ts';
import { infraFile } from './bicep/infra-files.ts';
import { environmentIn, placeholdersIn, projectIn, read, type Action } from './toolkit/toolkit-files.ts';

const files = { 'teamsapp.yml': 'env/.env.dev', 'teamsapp.local.yml': 'env/.env.local' } as const;
const both = Object.entries(files);
const cloud = projectIn('teamsapp.yml');
const used = (actions: readonly Action[]): string[] => actions.map(({ uses }) => uses);

/** Microsoft's own schema of these files, where a copy of it lies beside the repository. */
const schemaPath = join(root, '../shared/schemas/teamsapp-yaml-1.13.json');

test.each(both)('%s is what the toolkit’s schema asks for, where that is at hand', (path) => {
  const document: unknown = parse(read(path));
  expect(document).toMatchObject({ version: 'v1.13', environmentFolderPath: './env' });
  if (!existsSync(schemaPath)) return;
  const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as object;
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
});

test('an installation goes the usual way', () => {
  expect(used(cloud.provision)).toEqual([
    'aadApp/create',
    'teamsApp/create',
    'arm/deploy',
    'aadApp/update',
    'teamsApp/validateManifest',
    'teamsApp/zipAppPackage',
    'teamsApp/validateAppPackage',
    'teamsApp/update',
  ]);
  expect(used(cloud.deploy).filter((name) => !name.startsWith('cli/'))).toEqual([
    'azureStaticWebApps/getDeploymentToken',
    'script',
  ]);
  expect(used(cloud.publish)).toEqual([
    'teamsApp/validateManifest',
    'teamsApp/zipAppPackage',
    'teamsApp/validateAppPackage',
    'teamsApp/update',
    'teamsApp/publishAppPackage',
  ]);
});

test('X6 an installation makes no secret of the app, and no registration of the bot', () => {
  expect(cloud.provision[0]?.with['generateClientSecret']).toBe(false);
  expect(used(cloud.provision)).not.toContain('botAadApp/create');
});

test('Flex Consumption takes code by One Deploy, which the toolkit’s own zip deployment does not speak', () => {
  expect(used(cloud.deploy)).not.toContain('azureFunctions/zipDeploy');
  expect(cloud.deploy.at(-1)?.with['run']).toMatch(
    /^az functionapp deployment source config-zip .*dist\/api\.zip$/,
  );
});

test('there is one name for each of these files, so that nothing drifts apart', () => {
  expect(existsSync(join(root, 'm365agents.yml'))).toBe(false);
  expect(existsSync(join(root, 'm365agents.local.yml'))).toBe(false);
});

/** Whatever fills in placeholders of its own, and what an action finds out while it is done. */
const filesOf: Readonly<Record<string, string>> = {
  'arm/deploy': 'infra/main.parameters.json',
  'aadApp/update': 'aad.manifest.json',
  'teamsApp/zipAppPackage': 'appPackage/manifest.json',
};
const foundBy = ({ uses, writeToEnvironmentFile }: Action): string[] => [
  ...Object.values(writeToEnvironmentFile),
  ...(uses === 'arm/deploy'
    ? infraFile('infra/main.bicep')
        .of('output')
        .map(({ name }) => name)
    : []),
];

describe.each(both)('the environment of %s', (path, environment) => {
  const { provision, deploy, publish } = projectIn(path);
  const { said, found, values } = environmentIn(environment);

  test('every placeholder is known by the time it is filled in', () => {
    // This one the toolkit makes up when it first updates the registration.
    const known = new Set([...said, 'AAD_APP_ACCESS_AS_USER_PERMISSION_ID']);
    for (const action of [...provision, ...deploy, ...publish]) {
      const file = filesOf[action.uses];
      const text = JSON.stringify(action.with) + (file === undefined ? '' : read(file));
      expect([action.uses, ...placeholdersIn(text).filter((name) => !known.has(name))]).toEqual([
        action.uses,
      ]);
      for (const name of foundBy(action)) known.add(name);
    }
  });

  test('what provisioning finds out has a place of its own, and secrets have none', () => {
    const written = [...provision, ...deploy, ...publish].flatMap(foundBy);
    const places = written.filter((name) => !name.startsWith('SECRET_'));
    expect([...found].sort()).toEqual([...places, 'AAD_APP_ACCESS_AS_USER_PERMISSION_ID'].sort());
    expect([...said, ...found].filter((name) => name.startsWith('SECRET_'))).toEqual([]);
    expect(values.sort()).toEqual(
      environment === 'env/.env.dev' ? ['app', 'dev', 'false', 'off'] : ['app', 'local', 'off'],
    );
  });
});

test('X6 the files in which secrets are written are not in Git', () => {
  expect(read('.gitignore').split('\n')).toContain('env/.env.*.user');
  expect(read('env/.env.dev.user.sample')).toMatch(/^SECRET_TAB_DEPLOYMENT_TOKEN=$/m);
});

test('the parameters of the deployment are those of the Bicep file', () => {
  const params = infraFile('infra/main.bicep').of('param');
  const { parameters } = JSON.parse(read('infra/main.parameters.json')) as { parameters: object };
  const given = Object.keys(parameters);
  expect(given.filter((name) => !params.some((param) => param.name === name))).toEqual([]);
  expect(params.filter(({ name, hasDefault }) => !hasDefault && !given.includes(name))).toEqual([]);
});
