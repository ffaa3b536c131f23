import { Text } from '@fluentui/react-components';
import type { MyProgramme } from '#core/contract/participant.ts';
import { preferableWays, type PreferableWay } from '#core/matching/way-of-pairing.ts';
import { useWords } from '../lib/reader.tsx';
import { useAct } from '../lib/use-act.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { ProblemBar } from './problem-bar.tsx';

/** M7: what one would like best; saved as it is chosen. */
export const PreferredWay = ({
  programme: { id, preferredWay },
}: {
  programme: Pick<MyProgramme, 'id' | 'preferredWay'>;
}) => {
  const { t } = useWords();
  const prefer = useAct<{ way: PreferableWay }>({
    method: 'PUT',
    path: `programmes/${id}/preferred-way`,
    changes: ['me'],
  });
  const way = prefer.isError ? preferredWay : (prefer.variables?.way ?? preferredWay);
  const unsaid = way === undefined ? [{ value: '' as const, label: t('way.prefer.unsaid') }] : [];
  return (
    <>
      <ChoiceSelect
        label={t('way.prefer')}
        value={way ?? ''}
        choices={[...unsaid, ...preferableWays.map((value) => ({ value, label: t(`way.${value}`) }))]}
        onChange={(chosen) => {
          if (chosen !== '') prefer.mutate({ way: chosen });
        }}
      />
      <Text size={200}>{t('way.prefer.hint')}</Text>
      {prefer.isSuccess && <Text role="status">{t('app.saved')}</Text>}
      <ProblemBar error={prefer.error} />
    </>
  );
};
