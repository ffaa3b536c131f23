import { graphWorks, memberPermission, type GraphWorkFacts } from '#api/adapters/graph/graph-works.ts';
import { graphPermissions } from '../infra/scripts/graph-permissions.ts';

type Row = readonly string[];

/** Columns as wide as their widest cell, as Prettier leaves them. */
const table = (head: Row, rows: readonly Row[]): string => {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: Row): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
};

const code = (text: string): string => `\`${text}\``;

const permissions = table(
  ['permission', 'given by', 'what for', 'without it'],
  graphPermissions.map(({ name, by, why, without }) => [
    ...[code(name), by === 'entra' ? 'consent in Entra' : 'Exchange, for a group', why, without],
  ]),
);

const calls = table(
  ['call', 'permission', 'why', 'what is kept'],
  Object.values<GraphWorkFacts>(graphWorks)
    .map(({ call, permission, why, kept, only }) => [
      ...[code(call), code(permission), only === undefined ? why : `${why} (only with ${code(only)})`, kept],
    ])
    .filter((row, index, rows) => rows.findIndex((other) => other.join() === row.join()) === index)
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
);

/** docs/permissions.md. */
export const permissionsPage = (): string => `# What Binôme asks of Microsoft 365

Made by \`node tools/write-permissions.ts\` from \`api/adapters/graph/graph-works.ts\` and \`infra/scripts/graph-permissions.ts\`; a test fails when it is out of date. A call that is not declared there does not compile, and a whole programme that is lived through in a test asks for nothing else.

## Permissions

All are application permissions. What Exchange gives counts for the mailboxes of a group alone (see \`docs/install.md\`).

${permissions}

With \`BOOKING=delegated\` the app is given no calendar. Whoever wants a session booked allows \`${memberPermission}\` for their own calendar, as a delegated permission, and the calls to \`/events\` and \`getSchedule\` are made in their name while they wait (\`docs/decisions/0009-three-ways-of-booking.md\`). There are no subscriptions then.

What SharePoint keeps of people, skills, schools and projects, is optional and off: it is asked for only with \`SHAREPOINT_PROFILES=on\`, and needs no permission beyond \`User.Read.All\`. A tenant may refuse it all the same; then no skills are proposed.

Coordinators see under _Programmes_ → _Permissions_ what of this is allowed: each permission is tried at that moment, by the reads below that begin with _tries_.

## Calls

Everything is asked for below \`https://graph.microsoft.com/v1.0\`; reads of many people go together through \`/$batch\`. Nothing of beta is used.

${calls}
`;
