import { all, aPng, inLanguage, inManifest, said, withFile, type Mistake } from './an-app-package.ts';

const white = [255, 255, 255, 255] as const;
const guid = '00000000-0000-4000-8000-000000000001';
const manifest = 'manifest.json';
const command = (index: number, part = 'title') => `bots[0].commandLists[0].commands[${index}].${part}`;
const commandAt = (index: number) => ['bots', 0, 'commandLists', 0, 'commands', index];
const searchAt = ['composeExtensions', 0, 'commands', 0];
const search = 'composeExtensions[0].commands[0]';

const withoutCommand = (index: number): Mistake =>
  all(
    inManifest(commandAt(index), undefined),
    ...['en.json', 'fr.json'].flatMap((file) =>
      ['title', 'description'].map((part) => inLanguage(file, command(index, part), undefined)),
    ),
  );
const withoutSearch: Mistake = all(
  inManifest(['composeExtensions'], undefined),
  ...['en.json', 'fr.json'].flatMap((file) =>
    ['title', 'description', 'parameters[0].title', 'parameters[0].description'].map((part) =>
      inLanguage(file, `${search}.${part}`, undefined),
    ),
  ),
);
const anActivity = { type: 'matched', description: 'A match', templateText: 'You have a match' };
const activity = (part: string) => `activities.activityTypes[0].${part}`;

/** What is wrong, how it is made wrong, and the one thing that is to be said of it. `*`: in the manifest and in its own language. */
export type PlantedMistake = [mistake: string, make: Mistake, rule: string, file: string, path: string];

export const plantedMistakes: PlantedMistake[] = [
  ['a picture left out', withFile('outline.png', undefined), 'files/missing', 'outline.png', ''],
  ['no French file', withFile('fr.json', undefined), 'files/missing', 'fr.json', ''],
  ['a note among the files', withFile('notes.txt', Buffer.from('x')), 'files/unexpected', 'notes.txt', ''],
  ['half a language file', withFile('fr.json', Buffer.from('{')), 'files/no-json', 'fr.json', ''],
  ['no manifest', withFile(manifest, undefined), 'files/missing', manifest, ''],
  [
    'a value never filled in',
    inManifest(['developer', 'privacyUrl'], '${{PRIVACY_URL}}'),
    'values/unfilled',
    manifest,
    'developer.privacyUrl',
  ],
  ['an id left open', inManifest(['id'], '${{ TEAMS_APP_ID }}'), 'values/unfilled', manifest, 'id'],
  ['an id that is none', inManifest(['id'], 'binome'), 'schema/pattern', manifest, 'id'],
  ['two numbers for a version', inManifest(['version'], '1.2'), 'version/form', manifest, 'version'],
  ['a preview version', inManifest(['version'], '1.2.0-beta'), 'version/form', manifest, 'version'],
  [
    'the preview schema',
    inManifest(
      ['$schema'],
      'https://developer.microsoft.com/json-schemas/teams/vDevPreview/MicrosoftTeams.schema.json',
    ),
    'schema/version',
    manifest,
    '$schema',
  ],
  [
    'languages of an older schema',
    inLanguage(
      'fr.json',
      '$schema',
      'https://developer.microsoft.com/json-schemas/teams/v1.16/MicrosoftTeams.Localization.schema.json',
    ),
    'schema/version',
    'fr.json',
    '$schema',
  ],
  [
    'a field that is gone',
    inManifest(['packageName'], 'a.b'),
    'schema/additionalProperties',
    manifest,
    'packageName',
  ],
  ['no colour', inManifest(['accentColor'], undefined), 'schema/required', manifest, 'accentColor'],
  ['a colour by its name', inManifest(['accentColor'], 'teal'), 'schema/pattern', manifest, 'accentColor'],
  [
    'a short description that is long',
    said(['description', 'short'], 'a'.repeat(81)),
    'schema/maxLength',
    '*',
    'description.short',
  ],
  [
    'a French one that is long',
    inLanguage('fr.json', 'description.short', 'é'.repeat(81)),
    'schema/maxLength',
    'fr.json',
    'description.short',
  ],
  ['a small colour picture', withFile('color.png', aPng(96, white)), 'icons/size', 'color.png', ''],
  ['a JPEG', withFile('color.png', Buffer.from([0xff, 0xd8, 0xff])), 'icons/form', 'color.png', ''],
  [
    'a broken picture',
    withFile('outline.png', aPng(32, white).subarray(0, 60)),
    'icons/form',
    'outline.png',
    '',
  ],
  [
    'a teal outline',
    withFile('outline.png', aPng(32, [3, 131, 135, 255])),
    'icons/outline-colour',
    'outline.png',
    '',
  ],
  [
    'an outline without transparency',
    withFile('outline.png', aPng(32, white, { hole: false })),
    'icons/outline-background',
    'outline.png',
    '',
  ],
  [
    'an empty outline',
    withFile('outline.png', aPng(32, [255, 255, 255, 0])),
    'icons/outline-empty',
    'outline.png',
    '',
  ],
  [
    'a name of Microsoft’s',
    said(['name', 'full'], 'Binôme for Teams'),
    'name/forbidden-word',
    manifest,
    'name.full',
  ],
  [
    'an unfinished name in French',
    inLanguage('fr.json', 'name.short', 'Binôme beta'),
    'name/forbidden-word',
    'fr.json',
    'name.short',
  ],
  ['another name than the bot’s', said(['name', 'short'], 'Duo'), 'name/welcome', manifest, 'name.short'],
  [
    'no word on administrators',
    said(['description', 'full'], 'Two colleagues. For help, write “support”.'),
    'description/administrator',
    manifest,
    'description.full',
  ],
  [
    'no word on help',
    inLanguage('fr.json', 'description.full', 'L’administration installe Binôme.'),
    'description/support',
    'fr.json',
    'description.full',
  ],
  [
    'no French at all',
    all(inManifest(['localizationInfo', 'additionalLanguages'], []), withFile('fr.json', undefined)),
    'languages/missing-language',
    manifest,
    'localizationInfo',
  ],
  [
    'a tab without a French name',
    inLanguage('fr.json', 'staticTabs[1].name', undefined),
    'languages/missing-text',
    'fr.json',
    'staticTabs[1].name',
  ],
  [
    'a translated text of nothing',
    inLanguage('fr.json', 'staticTabs[7].name', 'Rien'),
    'languages/unknown-text',
    'fr.json',
    'staticTabs[7].name',
  ],
  [
    'two texts for one language',
    inManifest(['staticTabs', 0, 'name'], 'Start'),
    'languages/differs',
    'en.json',
    'staticTabs[0].name',
  ],
  [
    'http for the terms',
    inManifest(['developer', 'termsOfUseUrl'], 'http://localhost/terms'),
    'addresses/https',
    manifest,
    'developer.termsOfUseUrl',
  ],
  [
    'half an address',
    inManifest(['developer', 'websiteUrl'], 'https://'),
    'addresses/form',
    manifest,
    'developer.websiteUrl',
  ],
  ...(
    [
      ['binome.azurewebsites.net', 'domains/forbidden'],
      ['login.microsoftonline.com', 'domains/forbidden'],
      ['abc.ngrok-free.app', 'domains/forbidden'],
      ['*.com', 'domains/forbidden'],
      ['https://localhost/', 'domains/form'],
      ['elsewhere.example', 'domains/unneeded'],
    ] as const
  ).map(([domain, rule]): PlantedMistake => [
    `the domain ${domain}`,
    inManifest(['validDomains', 1], domain),
    rule,
    manifest,
    'validDomains[1]',
  ]),
  [
    'a tab of a domain that is not listed',
    inManifest(['staticTabs', 1, 'contentUrl'], 'https://other.example/index.html#/my-data'),
    'domains/uncovered',
    manifest,
    'staticTabs[1].contentUrl',
  ],
  [
    'a page the tab does not know',
    inManifest(['staticTabs', 1, 'contentUrl'], 'https://localhost/index.html#/badges'),
    'tabs/page',
    manifest,
    'staticTabs[1].contentUrl',
  ],
  [
    'a page that needs an id',
    inManifest(['staticTabs', 1, 'contentUrl'], 'https://localhost/index.html#/pair/:pair'),
    'tabs/page',
    manifest,
    'staticTabs[1].contentUrl',
  ],
  [
    'a tab of a team',
    inManifest(['staticTabs', 0, 'scopes'], ['team']),
    'tabs/scope',
    manifest,
    'staticTabs[0].scopes',
  ],
  [
    'home by another name',
    inManifest(['staticTabs', 0, 'entityId'], 'start'),
    'tabs/linked',
    manifest,
    'staticTabs',
  ],
  [
    'one id for two tabs',
    inManifest(['staticTabs', 1, 'entityId'], 'home'),
    'tabs/twice',
    manifest,
    'staticTabs[1].entityId',
  ],
  [
    'a tab of nothing',
    inManifest(['staticTabs', 1, 'contentUrl'], undefined),
    'tabs/empty',
    manifest,
    'staticTabs[1].contentUrl',
  ],
  [
    'a bot in teams',
    inManifest(['bots', 0, 'scopes'], ['personal', 'team']),
    'bot/scope',
    manifest,
    'bots[0].scopes',
  ],
  [
    'commands in group chats',
    inManifest(['bots', 0, 'commandLists', 0, 'scopes'], ['groupChat']),
    'bot/scope',
    manifest,
    'bots[0].commandLists[0].scopes',
  ],
  [
    'installed for a team',
    inManifest(['defaultInstallScope'], 'team'),
    'bot/scope',
    manifest,
    'defaultInstallScope',
  ],
  [
    'a bot that only tells',
    inManifest(['bots', 0, 'isNotificationOnly'], true),
    'bot/one-way',
    manifest,
    'bots[0].isNotificationOnly',
  ],
  [
    'a bot for files',
    inManifest(['bots', 0, 'supportsFiles'], true),
    'bot/files',
    manifest,
    'bots[0].supportsFiles',
  ],
  [
    'a command nobody taught the bot',
    said([...commandAt(0), 'title'], 'dance'),
    'commands/unanswered',
    manifest,
    command(0),
  ],
  [
    'an English command in French',
    inLanguage('fr.json', command(3), 'resume'),
    'commands/language',
    'fr.json',
    command(3),
  ],
  ['a slash', inLanguage('fr.json', command(0), '/aide'), 'commands/slash', 'fr.json', command(0)],
  ['one command twice', said([...commandAt(1), 'title'], 'menu'), 'commands/twice', manifest, command(1)],
  ['a command kept quiet', withoutCommand(4), 'commands/unlisted', manifest, 'bots[0].commandLists'],
  [
    'a search nobody answers',
    inManifest([...searchAt, 'id'], 'people'),
    'message-extension/unanswered',
    manifest,
    `${search}.id`,
  ],
  [
    'a box nobody reads',
    inManifest([...searchAt, 'parameters', 0, 'name'], 'who'),
    'message-extension/parameter',
    manifest,
    `${search}.parameters[0].name`,
  ],
  [
    'an action',
    inManifest([...searchAt, 'type'], 'action'),
    'message-extension/type',
    manifest,
    `${search}.type`,
  ],
  [
    'a search by another bot',
    inManifest(['composeExtensions', 0, 'botId'], guid),
    'message-extension/bot',
    manifest,
    'composeExtensions[0].botId',
  ],
  ['a search kept quiet', withoutSearch, 'message-extension/unlisted', manifest, 'composeExtensions'],
  [
    'an activity nobody sends',
    all(
      inManifest(['activities'], { activityTypes: [anActivity] }),
      ...['en.json', 'fr.json'].flatMap((file) => [
        inLanguage(file, activity('description'), anActivity.description),
        inLanguage(file, activity('templateText'), anActivity.templateText),
      ]),
    ),
    'activities/unsent',
    manifest,
    'activities.activityTypes[0]',
  ],
  [
    'messages to members of teams',
    inManifest(['permissions', 1], 'messageTeamMembers'),
    'permissions/unused',
    manifest,
    'permissions[1]',
  ],
  [
    'the camera',
    inManifest(['devicePermissions'], ['media']),
    'permissions/device',
    manifest,
    'devicePermissions[0]',
  ],
  [
    'the roster of a chat',
    inManifest(['authorization'], {
      permissions: { resourceSpecific: [{ name: 'ChatMember.Read.Chat', type: 'Application' }] },
    }),
    'permissions/resource-specific',
    manifest,
    'authorization.permissions.resourceSpecific[0]',
  ],
  [
    'no sign-in',
    inManifest(['webApplicationInfo'], undefined),
    'sign-in/missing',
    manifest,
    'webApplicationInfo',
  ],
  [
    'an API of another domain',
    inManifest(['webApplicationInfo', 'resource'], `api://other.example/${guid}`),
    'sign-in/resource',
    manifest,
    'webApplicationInfo.resource',
  ],
  [
    'a redirect to another domain',
    inManifest(['webApplicationInfo', 'nestedAppAuthInfo', 0, 'redirectUri'], 'brk-multihub://other.example'),
    'sign-in/redirect',
    manifest,
    'webApplicationInfo.nestedAppAuthInfo[0].redirectUri',
  ],
  [
    'a scope of Graph',
    inManifest(['webApplicationInfo', 'nestedAppAuthInfo', 0, 'scopes', 0], 'User.Read'),
    'sign-in/scope',
    manifest,
    'webApplicationInfo.nestedAppAuthInfo[0].scopes[0]',
  ],
  [
    'nothing fetched beforehand',
    inManifest(['webApplicationInfo', 'nestedAppAuthInfo'], undefined),
    'sign-in/nested',
    manifest,
    'webApplicationInfo.nestedAppAuthInfo',
  ],
];
