import type { Finding } from './finding.ts';
import { manifestFile } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';
import type { ProductFacts } from './product-facts.ts';

/** Teams gives these their content. */
const ofTeams = ['conversations', 'about'];

const found = (rule: string, path: string, problem: string, remedy: string): Finding => ({
  rule: `tabs/${rule}`,
  file: manifestFile,
  path,
  problem,
  remedy,
});

const isPage = (address: string, { pages }: ProductFacts): boolean => {
  if (!URL.canParse(address)) return true;
  const { pathname, hash } = new URL(address);
  return pathname === '/index.html' && pages.includes(hash.replace(/^#\/?/, ''));
};

/** U1: every tab opens a page, and the links of cards lead to one of the tabs. */
export const tabsRule: PackageRule = ({ view: { staticTabs } }, facts) => {
  const ids = staticTabs.map(({ entityId }) => entityId);
  const problems = staticTabs.flatMap(({ entityId, contentUrl, scopes }, index) => {
    const path = `staticTabs[${index}]`;
    const isOurs = entityId === undefined || !ofTeams.includes(entityId);
    return [
      ...(ids.indexOf(entityId) < index
        ? [found('twice', `${path}.entityId`, 'Another tab has this id.', 'Give each its own.')]
        : []),
      ...(isOurs && contentUrl === undefined
        ? [found('empty', `${path}.contentUrl`, 'The tab shows nothing.', 'Name its page.')]
        : []),
      ...(contentUrl === undefined || isPage(contentUrl, facts)
        ? []
        : [
            found(
              'page',
              `${path}.contentUrl`,
              'The tab has no such page.',
              `There are ${facts.pages.map((page) => `index.html#/${page}`).join(', ')}.`,
            ),
          ]),
      ...(scopes.every((scope) => scope === 'personal')
        ? []
        : [found('scope', `${path}.scopes`, 'The tab is a person’s own.', 'Write ["personal"].')]),
    ];
  });
  return ids.includes(facts.linkedTab)
    ? problems
    : [
        ...problems,
        found('linked', 'staticTabs', `Cards lead to the tab ${facts.linkedTab}.`, 'Give a tab this id.'),
      ];
};
