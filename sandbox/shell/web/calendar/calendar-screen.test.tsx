import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ControlProblem, type Controls } from '../lib/controls.ts';
import { SandboxProvider } from '../lib/sandbox-context.tsx';
import type { Person } from '../people/person.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { CalendarScreen } from './calendar-screen.tsx';
import { firstHour, hourHeight } from './day-styles.ts';

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
// jsdom has none.
HTMLElement.prototype.setPointerCapture = () => undefined;

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

const planning: CalendarEvent = {
  id: 'e-1',
  type: 'singleInstance',
  title: 'Planning',
  body: '',
  start: '2026-01-06T09:00:00Z',
  end: '2026-01-06T10:00:00Z',
  localStart: '2026-01-06T10:00',
  localEnd: '2026-01-06T11:00',
  isAllDay: false,
  isCancelled: false,
  isOrganiser: true,
  organiser: { name: 'Megan Bowen', address: megan.mail },
  answer: 'organizer',
  attendees: [{ name: 'Grady', address: 'grady@contoso.example', answer: 'accepted' }],
  isOnlineMeeting: true,
  seriesMasterId: null,
  showAs: 'busy',
  private: false,
  source: 'api',
};
const session: CalendarEvent = { ...planning, id: 'e-2', title: 'Session', seriesMasterId: 's-2' };

const show = (event: CalendarEvent, refused?: ControlProblem) => {
  const posts: { path: string; body: unknown }[] = [];
  const controls: Controls = {
    get: (_path, shape) => Promise.resolve(shape.parse({ events: [event] })),
    post: (path, body, shape) => {
      posts.push({ path, body });
      return refused === undefined
        ? Promise.resolve(shape.parse({ done: 'move', id: 'e-9' }))
        : Promise.reject(refused);
    },
    remove: () => Promise.resolve(),
  };
  const at = 'http://sandbox.test';
  const settings = { tenantUrl: at, tabUrl: at, apiUrl: at, clientId: 'c', company: 'contoso', seed: 1 };
  render(
    <FluentProvider theme={teamsLightTheme}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <SandboxProvider value={{ settings, controls }}>
          <CalendarScreen person={megan} now="2026-01-05T08:00:00Z" />
        </SandboxProvider>
      </QueryClientProvider>
    </FluentProvider>,
  );
  return { posts, user: userEvent.setup({ delay: null }) };
};

const columnWidth = 100;

/** Lays the seven days beside each other, as a browser would. */
const layOut = (): void => {
  HTMLElement.prototype.getBoundingClientRect = function boundsOf(this: HTMLElement) {
    const days = [...document.querySelectorAll('[data-day]')];
    const column = Math.max(days.indexOf(this), 0);
    const top = this.matches('button') ? (10 - firstHour) * hourHeight : 0;
    return new DOMRect(column * columnWidth, top, columnWidth, hourHeight);
  };
};

type User = ReturnType<typeof userEvent.setup>;

/** Takes hold of an event at its top, and holds it over a day at an hour. */
const drag = async (user: User, name: RegExp, to: { column: number; hour: number }): Promise<void> => {
  const target = await screen.findByRole('button', { name });
  const at = (column: number, hour: number) => ({
    target,
    coords: { clientX: column * columnWidth + 50, clientY: (hour - firstHour) * hourHeight },
  });
  await user.pointer([{ keys: '[MouseLeft>]', ...at(1, 10) }, at(to.column, to.hour)]);
};
const letGo = (user: User): Promise<void> => user.pointer({ keys: '[/MouseLeft]' });

const { getBoundingClientRect } = HTMLElement.prototype;
afterEach(() => {
  cleanup();
  HTMLElement.prototype.getBoundingClientRect = getBoundingClientRect;
});

test('an event is dragged to another day and quarter of an hour', async () => {
  const { posts, user } = show(planning);
  layOut();
  await drag(user, /^Planning/, { column: 3, hour: 14.3 });
  expect(screen.getByText('14:15–15:15')).toBeInTheDocument();
  await letGo(user);
  await waitFor(() => expect(posts).toHaveLength(1));
  expect(posts[0]).toEqual({
    path: 'people/p-1/events/e-1/move',
    body: { start: '2026-01-08T14:15', end: '2026-01-08T15:15', whole: false },
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Escape lets go', async () => {
  const { posts, user } = show(planning);
  layOut();
  await drag(user, /^Planning/, { column: 3, hour: 14 });
  expect(screen.getByText('14:00–15:00')).toBeInTheDocument();
  fireEvent.keyDown(window, { key: 'Escape' });
  await letGo(user);
  expect(posts).toEqual([]);
});

test('who does not organise an event cannot drag it', async () => {
  const { user } = show({ ...planning, isOrganiser: false });
  layOut();
  await drag(user, /^Planning/, { column: 3, hour: 14 });
  expect(screen.queryByText('14:00–15:00')).toBeNull();
});

test('of a series it is asked what is meant before it moves', async () => {
  const { posts, user } = show(session);
  layOut();
  await drag(user, /^Session/, { column: 2, hour: 9 });
  await letGo(user);
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByLabelText('Day')).toHaveValue('2026-01-07');
  expect(dialog.getByLabelText('Begins at')).toHaveValue('09:00');
  await user.click(dialog.getByRole('radio', { name: 'The whole series' }));
  await user.click(dialog.getByRole('button', { name: 'Move' }));
  expect(posts[0]?.body).toEqual({ start: '2026-01-07T09:00', end: '2026-01-07T10:00', whole: true });
});

test('by keyboard it is moved in a dialog, and a refusal says what happened', async () => {
  const refused = new ControlProblem('The occurrence would cross.', {
    code: 'ErrorOccurrenceCrossingBoundary',
  });
  const { posts, user } = show(session, refused);
  (await screen.findByRole('button', { name: /^Session/ })).focus();
  await user.keyboard('{Enter}');
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Move' }));
  const day = await screen.findByLabelText('Day');
  fireEvent.change(day, { target: { value: '2026-01-20' } });
  await user.click(screen.getByRole('button', { name: 'Move' }));
  expect(posts[0]).toEqual({
    path: 'people/p-1/events/e-2/move',
    body: { start: '2026-01-20T10:00', end: '2026-01-20T11:00', whole: false },
  });
  expect(await screen.findByText(/none may reach the one before or after it/)).toBeInTheDocument();
});

test('a guest answers one session, or the whole series', async () => {
  const { posts, user } = show({ ...session, isOrganiser: false });
  await user.click(await screen.findByRole('button', { name: /^Session/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.queryByRole('button', { name: 'Move' })).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Maybe' }));
  await user.click(await screen.findByRole('button', { name: /^Session/ }));
  await user.click(screen.getByRole('radio', { name: 'The whole series' }));
  await user.click(screen.getByRole('button', { name: 'Decline' }));
  expect(posts).toEqual([
    { path: 'people/p-1/events/e-2/respond', body: { response: 'tentativelyAccepted' } },
    { path: 'people/p-1/events/s-2/respond', body: { response: 'declined' } },
  ]);
});

test('days away are put on the calendar, up to the midnight after the last', async () => {
  const { posts, user } = show(planning);
  await user.click(await screen.findByRole('button', { name: 'New appointment' }));
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'Away' } });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show as' }), 'oof');
  fireEvent.change(screen.getByLabelText('Last day'), { target: { value: '2026-01-07' } });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(posts[0]).toEqual({
    path: 'people/p-1/events',
    body: {
      title: 'Away',
      showAs: 'oof',
      isAllDay: true,
      start: '2026-01-05T00:00',
      end: '2026-01-08T00:00',
    },
  });
});
