import { z } from 'zod';

/** Whatever else stands there, the schema's rule says so: here what cannot be read counts as absent. */
const text = z.string().optional().catch(undefined);
const texts = z.array(z.string()).catch([]);
const yes = z.boolean().optional().catch(undefined);
const part = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess(
    (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}),
    z.looseObject(shape),
  );
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).catch([]);

const tab = part({ entityId: text, name: text, contentUrl: text, scopes: texts });
const commandList = part({ scopes: texts, commands: listOf(part({ title: text })) });
const bot = part({
  botId: text,
  scopes: texts,
  supportsFiles: yes,
  isNotificationOnly: yes,
  commandLists: listOf(commandList),
});
const query = part({ id: text, type: text, parameters: listOf(part({ name: text })) });

/** The part of a manifest that the rules read, however odd the manifest. */
export const manifestView = part({
  version: text,
  id: text,
  name: part({ short: text, full: text }),
  description: part({ short: text, full: text }),
  developer: part({ name: text }),
  icons: part({ color: text, outline: text, color32x32: text }),
  localizationInfo: part({
    defaultLanguageTag: text,
    defaultLanguageFile: text,
    additionalLanguages: listOf(part({ languageTag: text, file: text })),
  }),
  staticTabs: listOf(tab),
  bots: listOf(bot),
  composeExtensions: listOf(part({ botId: text, commands: listOf(query) })),
  extensions: listOf(part({})),
  permissions: texts,
  devicePermissions: texts,
  validDomains: texts,
  activities: part({ activityTypes: listOf(part({ type: text })) }),
  webApplicationInfo: part({
    id: text,
    resource: text,
    nestedAppAuthInfo: listOf(part({ redirectUri: text, scopes: texts })),
  }),
  authorization: part({
    permissions: part({ resourceSpecific: listOf(part({ name: text })) }),
  }),
  defaultInstallScope: text,
});

export type ManifestView = z.infer<typeof manifestView>;
