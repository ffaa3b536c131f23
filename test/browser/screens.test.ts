import type { BrowserContext } from 'playwright-core';
import { openDoors, type Doors } from '#cli/journey/doors.ts';
import { startSandbox, type RunningSandbox } from '#sandbox/start-sandbox.ts';
import type { HostTheme } from '#tools/frame-page.ts';
import { openChromium } from '#tools/open-chromium.ts';
import { openInOutlook } from '#tools/outlook-beside.ts';
import { lookAtScreen, lookInBrowser, themes, type Findings } from './look-at-screen.ts';
import { routesOfTheTab, samples, type Sample } from './routes.ts';
import { liveSmallProgramme, type SmallProgramme } from './small-programme.ts';

const patienceMs = 360_000;
const atATime = 3;
const locales = ['en', 'fr'] as const;
type Locale = (typeof locales)[number];
/** Colours do not depend on the words. */
const themesOf: Readonly<Record<Locale, readonly HostTheme[]>> = { en: themes, fr: ['default'] };

interface Looking {
  sandbox: RunningSandbox;
  context: BrowserContext;
  lived: SmallProgramme;
}

const found = new Map<string, Findings>();
let outside: string[];
let pane: Findings;
const keyOf = ({ name }: Sample, locale: Locale): string => `${name} ${locale}`;

/** The language somebody stored decides, whatever the host says. */
const everybodyReads = async (doors: Doors, lived: SmallProgramme, locale: Locale): Promise<void> => {
  for (const who of new Set(samples.map((one) => one.who(lived))))
    await doors.act(who, 'PUT', { path: 'me/locale', body: { locale } });
};

const lookAtAll = async ({ sandbox: { urls }, context, lived }: Looking, locale: Locale): Promise<void> => {
  const waiting = [...samples];
  const lookOn = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const place = { personId: one.who(lived).id, subPage: one.subPage(lived), locale };
      const hosts = { shellUrl: urls.shell, tabUrl: urls.tab, tenantUrl: urls.tenant };
      found.set(keyOf(one, locale), await lookAtScreen(context, { ...hosts, ...place }, themesOf[locale]));
    }
  };
  await Promise.all(Array.from({ length: atATime }, lookOn));
};

/** The pane asks Outlook's script for the appointment, and over its bridge for a token. */
const lookAtPane = async ({ sandbox: { urls }, context, lived }: Looking): Promise<Findings> => {
  const { active } = lived;
  await openInOutlook(context, { tenantUrl: urls.tenant, inPair: active });
  const hosts = { shellUrl: urls.shell, tabUrl: `${urls.tab}/taskpane.html`, tenantUrl: urls.tenant };
  return lookAtScreen(context, { ...hosts, personId: active.who.id, subPage: '', locale: 'en' }, ['default']);
};

beforeAll(async () => {
  const sandbox = await startSandbox({ company: 'contoso', seed: 1, port: 0, data: 'memory', build: true });
  const browser = await openChromium();
  try {
    const doors = openDoors(sandbox.urls);
    const lived = await liveSmallProgramme(doors);
    const context = await browser.newContext();
    for (const locale of locales) {
      await everybodyReads(doors, lived, locale);
      await lookAtAll({ sandbox, context, lived }, locale);
    }
    outside = await lookInBrowser(context, `${sandbox.urls.tab}/index.html#/my-data`);
    pane = await lookAtPane({ sandbox, context, lived });
  } finally {
    await browser.close();
    await sandbox.close();
  }
}, patienceMs);

test('every route of the tab is looked at', () => {
  expect(new Set(samples.map(({ route }) => route))).toEqual(new Set(routesOfTheTab()));
});

describe.each(locales)('screens in %s', (locale) => {
  describe.each(themesOf[locale])('theme %s', (theme) => {
    test.each(samples)('U2 axe finds nothing serious on $name', (sample) => {
      expect(found.get(keyOf(sample, locale))?.byTheme[theme]).toEqual([]);
    });
  });

  test.each(samples)('U3 no sideways scroll at 320 px on $name', (sample) => {
    expect(found.get(keyOf(sample, locale))?.sideways).toEqual([]);
  });
});

test('U2 U3 in a browser the tab says where it is at home, and fits on the narrowest phone', () => {
  expect(outside).toEqual([]);
});

test('U2 U3 axe finds nothing serious in the pane of Outlook, which fits beside any appointment', () => {
  expect({ default: pane.byTheme.default, sideways: pane.sideways }).toEqual({ default: [], sideways: [] });
});
