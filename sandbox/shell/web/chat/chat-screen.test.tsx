import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import '@testing-library/jest-dom';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Controls } from '../lib/controls.ts';
import { SandboxProvider } from '../lib/sandbox-context.tsx';
import type { Person } from '../people/person.ts';
import { ChatScreen } from './chat-screen.tsx';

configure({ asyncUtilTimeout: 5000 });
jest.setTimeout(20_000);
HTMLElement.prototype.scrollTo = () => undefined;

const megan: Person = {
  id: 'p-1',
  displayName: 'Megan Bowen',
  mail: 'megan.bowen@contoso.example',
  jobTitle: 'Marketing Manager',
  department: 'Marketing',
  preferredLanguage: 'en-US',
  appRoles: [],
  managerId: null,
  reports: 0,
  oddities: [],
  timeZone: 'Europe/Paris',
};

const question = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Did you **meet**? <img src=x onerror=alert(1)>', wrap: true },
    { type: 'Input.Text', id: 'tried', label: 'What will you try?' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Yes', verb: 'met', data: { pair: '7' } },
    { type: 'Action.OpenUrl', title: 'Open my pair', url: 'https://teams.microsoft.com/l/entity/app/home' },
  ],
};
const thanks = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Thank you' }] };
const said = (content: object, more = {}) => ({
  id: 'm-1',
  from: 'bot',
  at: '2026-01-12T08:00:00.000Z',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  ...more,
});

interface Told {
  chat: { installed: boolean; blocked: boolean; activities: object[] };
  answer: object;
}

const show = (told: Told) => {
  const posts: unknown[] = [];
  const onLink = jest.fn();
  const controls: Controls = {
    get: (_path, shape) => Promise.resolve(shape.parse(told.chat)),
    post: (path, body, shape) => {
      posts.push({ path, body });
      return Promise.resolve(shape.parse(told.answer));
    },
    remove: () => Promise.resolve(),
  };
  const settings = {
    tenantUrl: 'http://tenant.test',
    tabUrl: 'http://tab.test',
    apiUrl: 'http://api.test',
    clientId: 'c',
    company: 'contoso',
    seed: 1,
  };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Infinity } } });
  render(
    <FluentProvider theme={teamsLightTheme}>
      <QueryClientProvider client={queries}>
        <SandboxProvider value={{ settings, controls }}>
          <ChatScreen person={megan} look="default" onLink={onLink} />
        </SandboxProvider>
      </QueryClientProvider>
    </FluentProvider>,
  );
  return { posts, onLink, user: userEvent.setup({ delay: null }) };
};

const usual = (): Told => ({
  chat: { installed: true, blocked: false, activities: [said(question)] },
  answer: { status: 200 },
});

afterEach(cleanup);

test('a tap on a card sends its verb, its data and what was typed', async () => {
  const { posts, user } = show(usual());
  // The renderer names its field by innerText, which jsdom does not have.
  const [field] = await screen.findAllByRole('textbox');
  await user.type(field!, 'listen first');
  await user.click(screen.getByRole('button', { name: 'Yes' }));
  await waitFor(() => expect(posts).toHaveLength(1));
  expect(posts[0]).toEqual({
    path: 'chat/p-1',
    body: { invoke: { activityId: 'm-1', verb: 'met', data: { pair: '7', tried: 'listen first' } } },
  });
});

test('the card that answers a tap takes the place of the first', async () => {
  const told = usual();
  const { user } = show(told);
  await screen.findByRole('button', { name: 'Yes' });
  told.chat = { ...told.chat, activities: [said(thanks, { updatedAt: '2026-01-12T08:01:00.000Z' })] };
  await user.click(screen.getByRole('button', { name: 'Yes' }));
  expect(await screen.findByText('Thank you')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Yes' })).toBeNull();
});

test('what the bot says to a tap stands under the card', async () => {
  const body = {
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: 'Already done.',
  };
  const { user } = show({ ...usual(), answer: { status: 200, body } });
  await user.click(await screen.findByRole('button', { name: 'Yes' }));
  expect(await screen.findByText('Already done.')).toBeInTheDocument();
});

test('a bot that does not answer a tap is told as Teams tells it', async () => {
  const { user } = show({ ...usual(), answer: { status: 504 } });
  await user.click(await screen.findByRole('button', { name: 'Yes' }));
  expect(await screen.findByText(/Something went wrong/)).toBeInTheDocument();
});

test('a card writes Markdown, and HTML in it stays text', async () => {
  show(usual());
  expect((await screen.findByText('meet')).tagName).toBe('STRONG');
  expect(document.querySelector('img')).toBeNull();
});

test('a link of a card is followed by the shell', async () => {
  const { onLink, user } = show(usual());
  await user.click(await screen.findByRole('link', { name: 'Open my pair' }));
  expect(onLink).toHaveBeenCalledWith('https://teams.microsoft.com/l/entity/app/home');
});

test('a message is sent with Enter, and an empty one is not', async () => {
  const { posts, user } = show(usual());
  await user.type(await screen.findByLabelText('Message to Binôme'), '   {Enter}');
  await user.clear(screen.getByLabelText('Message to Binôme'));
  await user.type(screen.getByLabelText('Message to Binôme'), 'help{Enter}');
  await waitFor(() => expect(posts).toEqual([{ path: 'chat/p-1', body: { text: 'help' } }]));
});

test('who has blocked the bot cannot write, and may unblock it', async () => {
  const { posts, user } = show({ ...usual(), chat: { installed: true, blocked: true, activities: [] } });
  await user.click(await screen.findByRole('button', { name: 'Unblock' }));
  expect(screen.getByLabelText('Message to Binôme')).toBeDisabled();
  await waitFor(() => expect(posts).toEqual([{ path: 'chat/p-1', body: { unblock: true } }]));
});
