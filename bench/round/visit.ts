import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { RunningSandbox } from '#sandbox/start-sandbox.ts';
import { openScreen } from '#tools/frame-page.ts';

/** One coordinator before one screen of the tab. */
export interface Visit {
  page: Page;
  tab: Frame;
  /** Seconds that something took, kept under a name. */
  timed<Value>(what: string, work: () => Promise<Value>): Promise<Value>;
  /** How many answers of the API came since the last time, and how many kilobytes came over the wire. */
  answers(): { count: number; kilobytes: number };
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

interface VisitOf {
  browser: Browser;
  urls: RunningSandbox['urls'];
  personId: string;
  subPage: string;
  /** A folder. */
  pictures: string;
  seconds: Record<string, number>;
}

const size = { width: 1100, height: 800 };
const tallest = 6_000;
const patienceMs = 300_000;

/** As tall as the screen is, so that the picture holds all of it. */
const takePicture = async (page: Page, tab: Frame, path: string): Promise<void> => {
  const height = await tab.evaluate(() => document.querySelector('main')?.getBoundingClientRect().bottom);
  await page.setViewportSize({ ...size, height: Math.min(tallest, Math.ceil(height ?? size.height)) });
  await page.screenshot({ path });
  await page.setViewportSize(size);
};

export const visit = async (about: VisitOf): Promise<Visit> => {
  const { browser, urls, personId, subPage, pictures, seconds } = about;
  const context = await browser.newContext();
  const heard: number[] = [];
  context.on('requestfinished', (request) => {
    if (!request.url().startsWith(urls.api)) return;
    void request.sizes().then(({ responseBodySize }) => heard.push(responseBodySize));
  });
  const timed: Visit['timed'] = async (what, work) => {
    const began = performance.now();
    const value = await work();
    seconds[what] = Math.round((performance.now() - began) / 10) / 100;
    console.error(`${what}: ${seconds[what]} s`);
    return value;
  };
  const { shell: shellUrl, tab: tabUrl, tenant: tenantUrl } = urls;
  const framing = { shellUrl, tabUrl, tenantUrl, personId, subPage, locale: 'en', theme: 'default' } as const;
  const { page, tab } = await openScreen(context, { ...framing, ...size });
  page.setDefaultTimeout(patienceMs);
  return {
    page,
    tab,
    timed,
    answers: () => {
      const bytes = heard.splice(0);
      const kilobytes = Math.round(bytes.reduce((sum, one) => sum + one, 0) / 1024);
      return { count: bytes.length, kilobytes };
    },
    picture: (name) => takePicture(page, tab, join(pictures, `${name}.png`)),
    close: () => context.close(),
  };
};
