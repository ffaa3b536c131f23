import { hostClients } from '#api/auth/host-clients.ts';
import { graphAppId, graphPermissions } from '../../infra/scripts/graph-permissions.ts';
import { registrationIds } from '#sandbox/supervisor/registration-ids.ts';
import { registrationOf } from '#sandbox/supervisor/registration.ts';
import { apiScope } from '#tab/sign-in/scopes.ts';
import { read } from './toolkit/toolkit-files.ts';

interface EntraApp {
  identifierUris: string[];
  signInAudience: string;
  api: {
    requestedAccessTokenVersion: number;
    oauth2PermissionScopes: { id: string; value: string }[];
    preAuthorizedApplications: { appId: string; delegatedPermissionIds: string[] }[];
  };
  appRoles: { id: string; value: string; allowedMemberTypes: string[] }[];
  optionalClaims: { accessToken: { name: string }[] };
  requiredResourceAccess: { resourceAppId: string; resourceAccess: { id: string; type: string }[] }[];
  spa: { redirectUris: string[] };
}

const app = JSON.parse(read('aad.manifest.json')) as EntraApp;
const manifest = JSON.parse(read('appPackage/manifest.json')) as {
  webApplicationInfo: { id: string; resource: string; nestedAppAuthInfo: { scopes: string[] }[] };
};
const sandbox = registrationOf({
  secrets: { clientSecret: '', botSecret: '' },
  apiUrl: 'https://api.example',
  tabUrl: 'https://tab.example',
});

/** Application permissions of Microsoft Graph, written down from Microsoft's reference and not from the files here. */
const inMicrosoftsReference: Record<string, string> = {
  'AppCatalog.Read.All': 'e12dae10-5a57-4817-b79d-dfbec5348930',
  'Calendars.Read': '798ee544-9d2d-430c-a058-570e29e34338',
  'Calendars.ReadWrite': 'ef54d2bf-783f-4e0f-bca1-3210c0444d99',
  'MailboxSettings.Read': '40f97065-369a-49f4-947c-6a255697ae91',
  'TeamsAppInstallation.ReadWriteSelfForUser.All': '908de74d-f8b2-4d6b-a9ed-2a17b3b78179',
  'User.Read.All': 'df021288-bdef-4463-88db-98f22de89214',
};

test('people sign in for the resource that the app package names, with tokens of version 2', () => {
  expect(app.identifierUris).toEqual([manifest.webApplicationInfo.resource]);
  expect(app.api.requestedAccessTokenVersion).toBe(2);
  expect(app.signInAudience).toBe('AzureADMyOrg');
  expect(app.optionalClaims.accessToken.map(({ name }) => name)).toEqual(['idtyp']);
});

test('the one scope is the one that the API asks for', () => {
  const asked = /const scope = '(\w+)'/.exec(read('api/auth/check-token.ts'))?.[1];
  expect(app.api.oauth2PermissionScopes.map(({ value }) => value)).toEqual([asked]);
});

test('the clients that need no consent are those that the API believes: the hosts, and the app itself within them', () => {
  const itself = '${{AAD_APP_CLIENT_ID}}';
  const [scope] = app.api.oauth2PermissionScopes;
  expect(app.api.preAuthorizedApplications.map(({ appId }) => appId).sort()).toEqual(
    [...hostClients, itself].sort(),
  );
  for (const { delegatedPermissionIds } of app.api.preAuthorizedApplications)
    expect(delegatedPermissionIds).toEqual([scope?.id]);
});

test('the roles are those that the API reads, and those of the sandbox', () => {
  const readByTheApi = [...read('api/auth/make-identify.ts').matchAll(/Role = '([\w.]+)'/g)].map(
    ([, one]) => one,
  );
  expect(app.appRoles.map(({ value }) => value).sort()).toEqual([...readByTheApi].sort());
  expect(app.appRoles.map(({ id, value }) => ({ id, value }))).toEqual(sandbox.appRoles);
  expect(app.appRoles.map(({ id }) => id)).toEqual([
    registrationIds.coordinatorRoleId,
    registrationIds.stopRoleId,
  ]);
  expect(app.appRoles.flatMap(({ allowedMemberTypes }) => allowedMemberTypes)).toEqual(['User', 'User']);
});

test('nested app authentication comes back to the tab alone, with what the host has fetched beforehand', () => {
  const { id: clientId, nestedAppAuthInfo } = manifest.webApplicationInfo;
  expect(nestedAppAuthInfo.map(({ scopes }) => scopes)).toEqual([[apiScope({ clientId })]]);
  expect(app.spa.redirectUris).toEqual(['brk-multihub://${{TAB_DOMAIN}}']);
});

test('X1 every permission is one of Graph’s own, by its own id', () => {
  expect(Object.fromEntries(graphPermissions.map(({ name, id }) => [name, id]))).toEqual(
    inMicrosoftsReference,
  );
});

test('X1 whoever consents in Entra consents to no mailbox: those Exchange grants for a group', () => {
  const [graph, ...others] = app.requiredResourceAccess;
  expect([graph?.resourceAppId, others]).toEqual([graphAppId, []]);
  const consented = graphPermissions
    .filter(({ by }) => by === 'entra')
    .map(({ id }) => ({ id, type: 'Role' }));
  expect(graph?.resourceAccess).toEqual(consented);
  const byExchange = graphPermissions.filter(({ by }) => by === 'exchange').map(({ name }) => name);
  expect(byExchange.every((name) => /^(Calendars|MailboxSettings)\./.test(name))).toBe(true);
  const script = read('infra/scripts/scope-calendars.ps1');
  const roles = [...script.matchAll(/^ {2}'Application ([\w.]+)',?$/gm)].map(([, name]) => name);
  expect(roles).toEqual(byExchange);
});
