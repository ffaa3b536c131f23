import { screen, within } from '@testing-library/react';
import { dataMap } from '#core/use-cases/data-map/data-map.ts';
import { aMe, aProgramme, noneOpen, now } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const answers = {
  'data-map': dataMap,
  me: aMe({ programmes: [aProgramme()] }),
  'programmes/open': noneOpen,
  'me/erasure': { now, goes: [{ what: 'pairs', count: 2 }], stays: [{ what: 'rounds', count: 1 }] },
  'POST me/erasure': {},
  'POST programmes/p1/pause': {},
  'PUT me/locale': {},
};

describe('my data', () => {
  it('P9 shows what goes and what stays before anything is erased, and asks for the word', async () => {
    const { user, api } = show('/my-data', answers);
    await user.click(await screen.findByRole('button', { name: 'See what would be erased' }));
    expect(await screen.findByText('Pairs: 2')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Erase my data' }));
    const dialog = within(await screen.findByRole('dialog'));
    const erase = dialog.getByRole('button', { name: 'Erase my data' });
    expect(erase).toBeDisabled();
    await user.type(dialog.getByRole('textbox', { name: /Type “erase”/ }), 'erase');
    await user.click(erase);
    expect(api.acts).toMatchObject([{ path: 'me/erasure', body: { confirm: 'erase' } }]);
  });

  it('P7 pauses until the beginning of a day where the person works', async () => {
    const { user, api } = show('/my-data', answers);
    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    expect(api.acts[0]?.body).toEqual({ until: '2026-03-15T23:00:00Z' });
  });

  it('M7 takes what one would like best, and shows it', async () => {
    const { user, api } = show('/my-data', { ...answers, 'PUT programmes/p1/preferred-way': {} });
    const select = await screen.findByRole('combobox', { name: 'How would you like pairs to come about?' });
    expect(select).toHaveDisplayValue('Not said yet');
    await user.selectOptions(select, 'Drawn from the hat');
    expect(api.acts).toMatchObject([
      { method: 'PUT', path: 'programmes/p1/preferred-way', body: { way: 'hat' } },
    ]);
    expect(select).toHaveDisplayValue('Drawn from the hat');
    expect(await screen.findByText('Saved')).toBeVisible();
  });

  it('U1 changes the language, and speaks it as soon as the API knows', async () => {
    const mine = { ...answers };
    const { user, api } = show('/my-data', mine);
    const language = await screen.findByRole('combobox', { name: 'Language' });
    mine.me = aMe({ ...answers.me, person: { ...answers.me.person, locale: 'fr' } });
    await user.selectOptions(language, 'Français');
    expect(api.acts[0]).toMatchObject({ method: 'PUT', path: 'me/locale', body: { locale: 'fr' } });
    expect(await screen.findByRole('combobox', { name: 'Langue' })).toBeVisible();
    expect(document.documentElement.lang).toBe('fr');
  });

  it('X4 says who can see what', async () => {
    show('/my-data', answers);
    const row = (await screen.findByText('Whom you would rather not meet')).closest('div');
    expect(row).toHaveTextContent('Goes: 365 days after the last thing you did');
    expect(row).toHaveTextContent(/You$/);
    expect(row).not.toHaveTextContent('coordinator');
  });
});
