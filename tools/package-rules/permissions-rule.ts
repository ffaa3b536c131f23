import type { Finding } from './finding.ts';
import { manifestFile } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';

const found = (rule: string, path: string, problem: string): Finding => ({
  rule: `permissions/${rule}`,
  file: manifestFile,
  path,
  problem,
  remedy: 'Take it out.',
});

const needed = ['identity'];
/** The task pane in Outlook reads the appointment it stands beside; nothing else is asked of a resource. */
const neededByAddIn = ['MailboxItem.Read.User'];

/** X1: nothing is asked for that is not used. */
export const permissionsRule: PackageRule = ({ view }) => {
  const { permissions, devicePermissions, authorization, extensions } = view;
  const known = extensions.length > 0 ? neededByAddIn : [];
  return [
    ...permissions.flatMap((name, index) =>
      needed.includes(name) ? [] : [found('unused', `permissions[${index}]`, `Binôme does not use ${name}.`)],
    ),
    ...devicePermissions.map((name, index) =>
      found('device', `devicePermissions[${index}]`, `Binôme uses no ${name} of a device.`),
    ),
    ...authorization.permissions.resourceSpecific.flatMap(({ name = '' }, index) =>
      known.includes(name)
        ? []
        : [
            found(
              'resource-specific',
              `authorization.permissions.resourceSpecific[${index}]`,
              `Binôme makes no call that needs ${name}.`,
            ),
          ],
    ),
  ];
};
