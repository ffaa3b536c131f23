const anyTest = '\\.test\\.tsx?$';
const inTests = `${anyTest}|^test/|^tab/testing/`;
const contractPortsUseCases = '^core/(contract|ports|use-cases)/';

/** What files under `from` may import, everything else being forbidden; tests are exempt. */
const only = ({ name, comment, from, except = [], may }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: [inTests, ...except] },
  to: { pathNot: may },
});

/** What files under `from` may never import. */
const never = ({ name, comment, from, to, except = [] }) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: [inTests, ...except] },
  to: { path: to },
});

const npm = (...names) => names.map((name) => `node_modules/${name}/`);

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing, or hide a third: name it and move it out.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'This import leads nowhere: a wrong path, or a package missing from package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|bun:)' },
    },
    only({
      name: 'core-domain-is-pure',
      comment:
        'The rules of peer mentoring import each other and Temporal, nothing else. Need data? Take it as an argument. Need the world? That is a port, used by a use case.',
      from: '^core/',
      except: [contractPortsUseCases, '^core/growth/'],
      may: ['^core/(?!contract/|ports/|use-cases/)', ...npm('temporal-polyfill')],
    }),
    only({
      name: 'core-growth-is-pure',
      comment:
        'core/growth is domain; besides Temporal it may use @stdlib for the quantiles of its statistics.',
      from: '^core/growth/',
      may: ['^core/(?!contract/|ports/|use-cases/)', ...npm('temporal-polyfill', '@stdlib/[^/]+')],
    }),
    only({
      name: 'core-contract-is-shapes',
      comment:
        'core/contract describes what crosses a wire, in zod, with words of the domain. It knows no ports and no use cases.',
      from: '^core/contract/',
      may: ['^core/(?!ports/|use-cases/)', ...npm('zod', 'temporal-polyfill')],
    }),
    only({
      name: 'core-ports-are-interfaces',
      comment:
        'A port says in words of the domain what the rules need; shapes of a vendor belong to its adapter.',
      from: '^core/ports/',
      may: ['^core/(?!contract/|use-cases/)', ...npm('temporal-polyfill')],
    }),
    only({
      name: 'use-cases-know-no-sdk',
      comment:
        'A use case reads, decides, writes and announces through ports. What needs an SDK belongs to an adapter.',
      from: '^core/use-cases/',
      may: ['^core/', ...npm('zod', 'temporal-polyfill')],
    }),
    only({
      name: 'locales-are-words',
      comment: 'locales hold the words and say them over i18next; the kinds of message come from core.',
      from: '^locales/',
      may: ['^locales/', '^core/', ...npm('i18next', 'temporal-polyfill')],
    }),
    only({
      name: 'cards-actions-commands-know-no-botbuilder',
      comment:
        'Cards, actions and commands are plain functions over core and locales; only bot/teams speaks botbuilder.',
      from: '^bot/',
      except: ['^bot/teams/'],
      may: ['^bot/(?!teams/)', '^core/', '^locales/', ...npm('zod', 'temporal-polyfill')],
    }),
    only({
      name: 'bot-teams-speaks-botbuilder',
      comment:
        'bot/teams is the only folder that imports botbuilder; the rest of the world reaches it through ports.',
      from: '^bot/teams/',
      may: [
        '^bot/',
        '^core/',
        '^locales/',
        ...npm('botbuilder[^/]*', 'botframework-[^/]+', 'jose', 'zod', 'temporal-polyfill'),
        '^(node:)?(crypto|buffer|stream|url)$',
      ],
    }),
    only({
      name: 'api-functions-meet-no-adapter',
      comment:
        'A function file parses, calls a use case and answers. Adapters are handed to it by api/app.ts, never imported.',
      from: '^api/functions/',
      may: [
        '^api/(functions|auth|invitations|telemetry)/',
        '^core/',
        '^locales/',
        '^bot/',
        ...npm('@azure/functions', 'zod', 'temporal-polyfill'),
        '^(node:)?(async_hooks|crypto|buffer|stream|util)$',
      ],
    }),
    never({
      name: 'one-list-of-facts',
      comment:
        'Spans and figures leave the house, so all that they may say is one type in api/telemetry (X6); only its SDK is beside it.',
      from: '^(core|locales|bot|api|tab)/',
      except: ['^api/telemetry/', '^api/adapters/telemetry/'],
      to: 'node_modules/@opentelemetry/',
    }),
    only({
      name: 'api-telemetry-calls-the-api-alone',
      comment:
        'What measures knows the API of OpenTelemetry, never its SDK: that is a part of the bundle of its own.',
      from: '^api/telemetry/',
      may: ['^api/telemetry/', '^api/adapters/graph/graph-works', '^core/', ...npm('@opentelemetry/api')],
    }),
    only({
      name: 'api-invitations-are-pure',
      comment: 'api/invitations turns facts into texts of mails and events: core and locales, no I/O.',
      from: '^api/invitations/',
      may: ['^api/invitations/', '^core/', '^locales/', ...npm('temporal-polyfill', 'windows-iana')],
    }),
    never({
      name: 'api-auth-stands-alone',
      comment: 'api/auth turns a checked token into an Actor; it knows neither functions nor adapters.',
      from: '^api/auth/',
      to: '^api/(functions|adapters)/',
    }),
    {
      name: 'adapters-never-meet',
      comment:
        'An adapter serves ports with its own SDK. What two adapters need together belongs to a use case, or into api/app.ts.',
      severity: 'error',
      from: { path: '^api/adapters/([^/]+)/', pathNot: inTests },
      to: { path: '^api/adapters/', pathNot: '^api/adapters/$1/' },
    },
    never({
      name: 'adapters-know-no-functions',
      comment: 'Functions and adapters never meet: both are put together in api/app.ts.',
      from: '^api/adapters/',
      to: ['^api/(functions|app|main)', '^core/use-cases/'],
    }),
    only({
      name: 'tab-imports',
      comment:
        'The tab shows and asks: core domain and contract, locales, React, Fluent, teams-js, MSAL. Use cases and ports run behind the API.',
      from: '^tab/',
      may: [
        '^tab/',
        '^core/(?!ports/|use-cases/)',
        '^locales/',
        ...npm(
          'react',
          'react-dom',
          'react-router',
          '@types/react[^/]*',
          '@fluentui/[^/]+',
          '@tanstack/[^/]+',
          '@microsoft/teams-js',
          '@azure/msal-browser',
          'i18next',
          'temporal-polyfill',
          'zod',
          'vite',
        ),
      ],
    }),
    {
      name: 'features-never-meet',
      comment:
        'A feature of the tab never imports another: what both need goes to tab/components or tab/lib.',
      severity: 'error',
      from: { path: '^tab/features/([^/]+)/', pathNot: inTests },
      to: { path: '^tab/features/', pathNot: '^tab/features/$1/' },
    },
    never({
      name: 'tab-lower-layers',
      comment: 'tab/components and tab/lib serve features; they do not know them.',
      from: '^tab/(components|lib)/',
      to: '^tab/(features|app)/',
    }),
    never({
      name: 'product-knows-no-sandbox',
      comment: 'What is delivered never imports tests, the sandbox or tools: the seam is configuration.',
      from: '^(core|locales|bot|api|tab)/',
      to: '^(test|sandbox|tools|bench|cli|infra)/',
    }),
    never({
      name: 'sandbox-knows-no-product',
      comment:
        'The simulated Microsoft 365 is only worth something if it knows nothing of the product: it meets it over HTTP, as built in dist/.',
      from: '^sandbox/',
      to: '^(core|locales|bot|api|tab)/',
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.binome|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // Some packages are nothing but types.
      mainFields: ['module', 'main', 'types'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
