import { screen, waitFor, within } from '@testing-library/react';
import type { PermissionView, PermissionsView } from '#core/contract/permissions.ts';
import { permissionNeeds, type Finding, type PermissionNeed } from '#core/privacy/permission.ts';
import { ApiProblem } from '../../lib/api-problem.ts';
import { aMe, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

type Said = Partial<Record<PermissionNeed, Finding>>;

const aView = (said: Said = {}, use?: PermissionView['use']): PermissionsView => ({
  now,
  permissions: permissionNeeds.map((need) => ({
    ...{ need, name: `May.${need}`, giver: need === 'people' ? 'consent' : 'mailboxes' },
    finding: said[need] ?? { kind: 'works' },
    ...(need === 'calendars' && use !== undefined && { use }),
  })),
});
const answersWith = (permissions: unknown) => ({
  me: aMe({ mayCoordinate: true }),
  'programmes/open': noneOpen,
  permissions,
});
const itemOf = async (title: string) => {
  const heading = await screen.findByRole('heading', { name: title });
  return within(heading.closest('li') ?? document.body);
};
const at = '/programmes/permissions';

describe('permissions', () => {
  it('X1 say in one glance that nothing is missing, and of each what there is without it', async () => {
    show(at, answersWith(aView()));
    expect(await screen.findByText(/nothing is missing/)).toBeVisible();
    expect(screen.getAllByText('Works')).toHaveLength(permissionNeeds.length);
    expect(screen.getAllByText('Without it:')).toHaveLength(permissionNeeds.length);
    expect(screen.queryByText('What to do:')).toBeNull();
  });

  it('X1 what is refused comes first, with what to do and the name administrators know', async () => {
    show(at, answersWith(aView({ people: { kind: 'refused' }, notices: { kind: 'refused' } })));
    expect(await screen.findByText('2 permissions need your administrator.')).toBeVisible();
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/Look people up.*Not allowed.*nobody can join.*consent.*May\.people/);
    expect(second).toHaveTextContent(/Hear of moved sessions.*Not allowed.*an hour or more/);
  });

  it('X1 says what could be seen of calendars, and the last booking', async () => {
    const use = { last: now, waiting: 2 };
    show(at, answersWith(aView({ calendars: { kind: 'unproven' } }, use)));
    const item = await itemOf('Book sessions in Outlook');
    expect(item.getByText(/cannot be tried without writing/)).toBeVisible();
    expect(item.getByText(/last session was booked on .*2 of your pairs wait/)).toBeVisible();
    expect(item.getByText('What to do:')).toBeVisible();
  });

  it('X1 says how many mailboxes are open, what did not answer and what is switched off', async () => {
    show(
      at,
      answersWith(
        aView({
          mailboxes: { kind: 'in-part', open: 1, tried: 3 },
          catalogue: { kind: 'untried', why: 'no-answer' },
          profiles: { kind: 'off' },
        }),
      ),
    );
    expect(await screen.findByText(/needs your administrator. 1 could not be tried/)).toBeVisible();
    expect(screen.getByText(/Of 3 mailboxes that were tried, 1 could be read/)).toBeVisible();
    expect(screen.getByText(/did not answer in time/)).toBeVisible();
    expect((await itemOf('Skills from profiles')).getByText('Switched off')).toBeVisible();
  });

  it('X1 tries again when asked', async () => {
    const answers = answersWith(aView({ people: { kind: 'refused' } }));
    const { user } = show(at, answers);
    await screen.findByText('Not allowed');
    answers.permissions = aView();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/nothing is missing/)).toBeVisible();
    await waitFor(() => expect(screen.queryByText(/Trying each of them/)).toBeNull());
  });

  it('X1 says so when it could not ask at all', async () => {
    const problem = { type: '/problems/not-allowed', title: '', status: 403, detail: 'You may not.' };
    show(at, answersWith(new ApiProblem(problem)));
    expect(await screen.findByText(/You may not/)).toBeVisible();
  });
});
