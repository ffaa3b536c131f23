import { activitiesRule } from './activities-rule.ts';
import { addressesRule } from './addresses-rule.ts';
import { botRule } from './bot-rule.ts';
import { commandsRule } from './commands-rule.ts';
import { descriptionsRule } from './descriptions-rule.ts';
import { domainsRule } from './domains-rule.ts';
import { filesRule } from './files-rule.ts';
import type { Finding } from './finding.ts';
import { iconsRule } from './icons-rule.ts';
import { languagesRule } from './languages-rule.ts';
import { messageExtensionRule } from './message-extension-rule.ts';
import { namesRule } from './names-rule.ts';
import { readPackage, type PackageFiles } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';
import { permissionsRule } from './permissions-rule.ts';
import type { ProductFacts } from './product-facts.ts';
import { schemasRule } from './schemas-rule.ts';
import { signInRule } from './sign-in-rule.ts';
import { storeRule } from './store-rule.ts';
import { tabsRule } from './tabs-rule.ts';
import { valuesRule } from './values-rule.ts';
import { versionRule } from './version-rule.ts';

const rules: readonly PackageRule[] = [
  valuesRule,
  schemasRule,
  versionRule,
  iconsRule,
  namesRule,
  descriptionsRule,
  languagesRule,
  addressesRule,
  domainsRule,
  tabsRule,
  botRule,
  commandsRule,
  messageExtensionRule,
  activitiesRule,
  permissionsRule,
  signInRule,
];

const isSamePlace = (one: Finding, other: Finding): boolean =>
  one.file === other.file && one.path === other.path;

/** Everything wrong with a package. Where a value is missing, nothing else is said about that place. */
export const checkPackage = (
  files: PackageFiles,
  facts: ProductFacts,
  { forStore = false }: { forStore?: boolean } = {},
): Finding[] => {
  const contents = readPackage(files);
  const ofFiles = filesRule(contents, facts);
  if (contents.manifest === undefined) return ofFiles;
  const applied = [...rules, ...(forStore ? [storeRule] : [])];
  const all = [...ofFiles, ...applied.flatMap((rule) => rule(contents, facts))];
  const unfilled = all.filter(({ rule }) => rule === 'values/unfilled');
  return all.filter(
    (finding) => finding.rule === 'values/unfilled' || !unfilled.some((one) => isSamePlace(one, finding)),
  );
};
