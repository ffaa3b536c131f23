/** @jest-environment-options {"url": "https://tab.example/"} */
import { app } from '@microsoft/teams-js';
import { act, render, screen } from '@testing-library/react';
import { HashRouter, Link, Route, Routes } from 'react-router';
import { connectHost, meetHost, NoHost, type Host } from './host.ts';
import { useHostMoves } from './use-host-moves.ts';

interface Asked {
  id: number;
  uuidAsString?: string;
  func: string;
  args?: unknown[];
}

interface Native {
  nativeInterface?: { framelessPostMessage: (message: string) => void };
  onNativeMessage?: (event: { data: unknown }) => void;
}

const settings = {
  ...{ apiBaseUrl: 'https://api.example', clientId: 'c1', teamsAppId: 't1' },
  extraHostOrigins: [],
};
const page = window as unknown as Native;
const asked: Asked[] = [];

/** A host as on a phone, where the page stands in no frame and the same protocol goes through the app. */
const surround = (supports: object): void => {
  asked.length = 0;
  const runtime = JSON.stringify({ apiVersion: 4, supports });
  const answers: Record<string, unknown[]> = {
    initialize: ['content', 'ios', runtime, '2.0.0'],
    getContext: [
      {
        locale: 'fr-FR',
        theme: 'contrast',
        subEntityId: 'pair/p1',
        frameContext: 'content',
        hostName: 'Outlook',
        sessionId: 's',
      },
    ],
    executeDeepLink: [true],
    'authentication.getAuthToken': [true, 'of-the-host'],
    'authentication.authenticate': [true, ''],
  };
  page.nativeInterface = {
    framelessPostMessage: (message) => {
      const request = JSON.parse(message) as Asked;
      asked.push(request);
      const args = answers[request.func];
      if (args !== undefined)
        queueMicrotask(() =>
          page.onNativeMessage?.({ data: { id: request.id, uuidAsString: request.uuidAsString, args } }),
        );
    },
  };
};
const tell = (func: string, ...args: unknown[]) =>
  act(() => page.onNativeMessage?.({ data: { func, args } }));
const askedFor = (func: string) => asked.filter((one) => one.func === func);

afterEach(() => {
  app._uninitialize();
  delete page.nativeInterface;
});

describe('the host around the tab', () => {
  it('tells theme, language and the screen a deep link leads to; and of another theme', async () => {
    surround({ pages: { backStack: {} } });
    const host = await connectHost(settings);
    expect(host).toMatchObject({ theme: 'contrast', locale: 'fr', startsAt: 'pair/p1' });
    const seen: string[] = [];
    host.onThemeChange((theme) => seen.push(theme));
    tell('themeChange', 'dark');
    expect(seen).toEqual(['dark']);
  });

  it('is not asked for what it cannot do', async () => {
    surround({ pages: {} });
    const host = await connectHost(settings);
    host.onBack(() => true);
    expect(askedFor('registerHandler').filter(({ args }) => args?.includes('backButton'))).toEqual([]);
  });

  it('without nested app authentication it hands out the token, and opens the window to ask in', async () => {
    surround({ pages: {} });
    const { signIn } = await connectHost(settings);
    expect(await signIn.token()).toBe('of-the-host');
    await signIn.consent('{"access_token":{}}');
    const [{ args: window } = {}] = askedFor('authentication.authenticate');
    expect(JSON.stringify(window)).toContain('for=consent');
    const claims = askedFor('authentication.getAuthToken').map(({ args }) => args?.[1]);
    expect(claims).toEqual([null, ['{"access_token":{}}']]);
  });

  it('where there is none, that is said, at once in a browser and in time in a foreign frame', async () => {
    await expect(connectHost(settings)).rejects.toThrow(NoHost);
    app._uninitialize();
    surround({});
    page.nativeInterface = { framelessPostMessage: () => undefined };
    await expect(meetHost([], 20)).rejects.toThrow(NoHost);
  });
});

const Moving = ({ host }: { host: Host }) => {
  useHostMoves(host);
  return (
    <>
      <Link to="/pair">Further</Link>
      <a href="https://teams.microsoft.com/l/chat/0/0?users=ana">Chat</a>
      <Routes>
        <Route index element={<p>Home</p>} />
        <Route path="pair" element={<p>Pair</p>} />
      </Routes>
    </>
  );
};

describe('moving with the host', () => {
  it('its back button goes back within the tab first, and out of it from the first screen', async () => {
    surround({ pages: { backStack: {} } });
    const host = await connectHost(settings);
    render(
      <HashRouter>
        <Moving host={host} />
      </HashRouter>,
    );
    act(() => screen.getByText('Further').click());
    expect(screen.getByText('Pair')).toBeVisible();
    tell('backButtonPress');
    expect(await screen.findByText('Home')).toBeVisible();
    expect(askedFor('pages.backStack.navigateBack').concat(askedFor('navigateBack'))).toEqual([]);
    tell('backButtonPress');
    expect(asked.map(({ func }) => func)).toContain('navigateBack');
  });

  it('a link into Teams is opened by the host', async () => {
    surround({ pages: {} });
    const host = await connectHost(settings);
    render(
      <HashRouter>
        <Moving host={host} />
      </HashRouter>,
    );
    act(() => screen.getByText('Chat').click());
    expect(askedFor('executeDeepLink')).toMatchObject([
      { args: ['https://teams.microsoft.com/l/chat/0/0?users=ana'] },
    ]);
  });
});
