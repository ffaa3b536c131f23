import type { Finding } from './finding.ts';
import { covers, hostOf } from './host-of.ts';
import { manifestFile, type PackageContents } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';
import { textsIn } from './texts-in.ts';

/** Shared by many owners, or Microsoft's own: the store takes none of these. */
const sharedHosts = [
  'azurewebsites.net',
  'azureedge.com',
  'azureedge.net',
  'microsoft.com',
  'microsoftonline.com',
  'onmicrosoft.com',
];
/** Doors to somebody's own machine. */
const tunnels = [
  'ngrok.io',
  'ngrok.app',
  'ngrok.dev',
  'ngrok-free.app',
  'devtunnels.ms',
  'loca.lt',
  'trycloudflare.com',
  'serveo.net',
];

const form = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i;
const isOf = (domain: string, host: string): boolean => domain === host || domain.endsWith(`.${host}`);
const isTopLevel = (domain: string): boolean => /^\*\.[^.]+$/.test(domain);

type Said = Pick<Finding, 'rule' | 'problem' | 'remedy'>;

const forbidden = (domain: string): Said | undefined => {
  const rule = 'domains/forbidden';
  const remedy = 'Use a domain of your own.';
  const host = domain.toLowerCase().replace(/:\d+$/, '');
  if (isTopLevel(host)) return { rule, problem: `“${domain}” is a whole top-level domain.`, remedy };
  if (tunnels.some((one) => isOf(host, one))) return { rule, problem: `“${domain}” is a tunnel.`, remedy };
  return sharedHosts.some((one) => isOf(host, one))
    ? { rule, problem: `The store takes no “${domain}”.`, remedy }
    : undefined;
};

const problemOf = (domain: string, hosts: readonly string[]): Said | undefined => {
  if (!form.test(domain)) {
    const problem = `“${domain}” is no domain.`;
    return {
      rule: 'domains/form',
      problem,
      remedy: 'Write the host alone, without https:// and without a path.',
    };
  }
  const problem = 'Nothing in the manifest leads to this domain.';
  const unneeded = { rule: 'domains/unneeded', problem, remedy: 'Take it out.' };
  return forbidden(domain) ?? (hosts.some((host) => covers(domain, host)) ? undefined : unneeded);
};

const hostsIn = ({ manifest }: PackageContents): string[] =>
  textsIn(manifest).flatMap(({ path, text }) => (path === '$schema' ? [] : (hostOf(text) ?? [])));

const uncovered = ({ view }: PackageContents): Finding[] =>
  view.staticTabs.flatMap(({ contentUrl }, index) => {
    const host = hostOf(contentUrl);
    if (host === undefined || host === '' || view.validDomains.some((domain) => covers(domain, host)))
      return [];
    return [
      {
        rule: 'domains/uncovered',
        file: manifestFile,
        path: `staticTabs[${index}].contentUrl`,
        problem: `validDomains does not name ${host}.`,
        remedy: 'Add it there: the tab stays empty otherwise.',
      },
    ];
  });

/** The tab may show what is ours, all of it and nothing else. */
export const domainsRule: PackageRule = (contents) => {
  const hosts = hostsIn(contents);
  return [
    ...contents.view.validDomains.flatMap((domain, index): Finding[] => {
      const said = problemOf(domain, hosts);
      return said === undefined ? [] : [{ file: manifestFile, path: `validDomains[${index}]`, ...said }];
    }),
    ...uncovered(contents),
  ];
};
