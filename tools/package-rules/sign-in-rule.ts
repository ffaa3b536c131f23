import type { Finding } from './finding.ts';
import { hostOf } from './host-of.ts';
import { manifestFile } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';

const base = 'webApplicationInfo';

const found = (rule: string, path: string, problem: string, remedy: string): Finding => ({
  rule: `sign-in/${rule}`,
  file: manifestFile,
  path: path === '' ? base : `${base}.${path}`,
  problem,
  remedy,
});

const differing = (rule: string, path: string, [is, should]: [string | undefined, string]): Finding[] =>
  is === should
    ? []
    : [
        found(
          rule,
          path,
          `This is ${is ?? 'not there'}, and Entra gives a token for ${should}.`,
          `Write ${should}.`,
        ),
      ];

/** Both ways of signing in ask for the one API of the one registration, from the domain of the tab. */
export const signInRule: PackageRule = ({ view }) => {
  const { id, resource, nestedAppAuthInfo } = view.webApplicationInfo;
  const host = hostOf(view.staticTabs.find(({ contentUrl }) => contentUrl !== undefined)?.contentUrl);
  if (host === undefined) return [];
  if (id === undefined) return [found('missing', '', 'The tab cannot sign anybody in.', 'Add it.')];
  if (nestedAppAuthInfo.length === 0) {
    const problem = 'No token is fetched beforehand for nested app authentication.';
    return [found('nested', 'nestedAppAuthInfo', problem, `Add brk-multihub://${host} with its scope.`)];
  }
  return [
    ...differing('resource', 'resource', [resource, `api://${host}/${id}`]),
    ...nestedAppAuthInfo.flatMap(({ redirectUri, scopes }, index) => {
      const path = `nestedAppAuthInfo[${index}]`;
      return [
        ...differing('redirect', `${path}.redirectUri`, [redirectUri, `brk-multihub://${host}`]),
        ...scopes.flatMap((scope, number) =>
          scope === `${id}/access_as_user`
            ? []
            : [
                found(
                  'scope',
                  `${path}.scopes[${number}]`,
                  'This is not what the tab asks for, so that nothing is fetched beforehand.',
                  `Write ${id}/access_as_user.`,
                ),
              ],
        ),
      ];
    }),
  ];
};
