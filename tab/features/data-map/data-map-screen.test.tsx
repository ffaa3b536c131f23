import { screen, within } from '@testing-library/react';
import { dataMap } from '#core/use-cases/data-map/data-map.ts';
import { aMe } from '../../testing/answers.ts';
import { show } from '../../testing/show.tsx';

const answers = { me: aMe({ mayCoordinate: true }), 'data-map': dataMap };
const eye = async (name: string) =>
  within((await screen.findByRole('heading', { name })).parentElement ?? document.body);

describe('the data map', () => {
  it('X3 says of everything what for, who reads it, when it goes, and where it stands', async () => {
    const { user } = show('/data-map', answers);
    await screen.findByText('Everything that is stored');
    expect(screen.queryByText(/^Carried out by:/)).toBeNull();
    await user.selectOptions(screen.getByRole('combobox'), 'Data protection impact assessment (draft)');
    const entry = (await screen.findAllByText('Whom you would rather not meet')).at(-1)?.closest('li');
    expect(entry).toHaveTextContent('For what: Never to be paired with them');
    expect(entry).toHaveTextContent('Who reads it:You');
    expect(entry).toHaveTextContent('Goes: 365 days after the last thing you did');
    expect(entry).toHaveTextContent('Carried out by: let-go person');
    expect(entry).toHaveTextContent('person.profile.exclusions');
    expect(screen.getAllByText(/^Carried out by:/)).toHaveLength(dataMap.topics.length);
  });

  it('X2 X3 shows one invented pair as each of four sees it', async () => {
    show('/data-map', answers);
    expect((await eye('The peer')).getByText('What is said here stays here')).toBeVisible();
    const manager = await eye('The manager');
    expect(manager.getByText('Nominated in February')).toBeVisible();
    for (const hidden of ['Accepted', '“I talk too long.”', '“You explain so well.”'])
      expect(manager.queryByText(hidden)).toBeNull();
    const coordinator = await eye('The coordinator');
    expect(coordinator.getByText('“How do we start?”')).toBeVisible();
    expect(coordinator.queryByText('Speak up in the team meeting')).toBeNull();
    expect((await eye('An administrator')).getByText('Nothing of this pair.')).toBeVisible();
  });

  it('X3 prints as the sheet of a works council, or as the draft of an impact assessment', async () => {
    const print = jest.fn();
    window.print = print;
    const { user } = show('/data-map', answers);
    expect(await screen.findByText(/Taking part is voluntary/)).toBeVisible();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'To be printed for' }),
      'Data protection impact assessment (draft)',
    );
    expect(screen.getByText(/^To be completed: legal basis/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
  });
});
