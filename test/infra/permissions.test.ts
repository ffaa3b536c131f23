import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphWorks } from '#api/adapters/graph/graph-works.ts';
import { registrationOf } from '#sandbox/supervisor/registration.ts';
import { root } from '#tools/build/root.ts';
import { permissionsPage } from '#tools/permissions-page.ts';
import { graphPermissions } from '../../infra/scripts/graph-permissions.ts';
import { callInReference, leastFor } from '../oracles/permissions-of-routes.ts';

const works = Object.entries(graphWorks);
const granted = graphPermissions.map(({ name }) => name).sort();
const sandbox = (booking: 'app' | 'delegated') =>
  registrationOf({
    secrets: { clientSecret: '', botSecret: '' },
    ...{ apiUrl: 'https://api.example', tabUrl: 'https://tab.example', booking },
  });

test.each(works)('X1 to %s, the declared permission is one that opens the call', (_what, work) => {
  const { call, permissions } = callInReference(work.call) ?? { call: undefined, permissions: [] };
  expect(call).toBe(work.call);
  expect(permissions).toContain(work.permission);
});

test('X1 what administrators are asked for is what the calls need, no more and no less', () => {
  expect([...new Set(works.map(([, { permission }]) => permission))].sort()).toEqual(granted);
  expect(leastFor(works.map(([, { call }]) => call))).toEqual(granted);
});

test('X1 the sandbox, where whole programmes are lived through, grants exactly that', () => {
  expect([...sandbox('app').grantedRoles].sort()).toEqual(granted);
  const withoutCalendars = granted.filter((name) => !name.startsWith('Calendars.'));
  expect([...sandbox('delegated').grantedRoles].sort()).toEqual(withoutCalendars);
});

test('X1 docs/permissions.md is up to date: node tools/write-permissions.ts', () => {
  expect(readFileSync(join(root, 'docs/permissions.md'), 'utf8')).toBe(permissionsPage());
});
