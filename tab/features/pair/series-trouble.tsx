import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { PairView } from '#core/contract/participant.ts';
import type { SeriesRepair } from '#core/pairs/repair-session.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  actions: { flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** S3: what stands in the way of the series as a whole, and what can be done about it. */
export const SeriesTrouble = ({ pair }: { pair: PairView }) => {
  const styles = useStyles();
  const { t } = useWords();
  const repair = usePairAct<{ how: SeriesRepair }>(pair.id, { act: 'series/repair' });
  const { seriesTrouble: trouble } = pair;
  if (trouble === undefined) return null;
  const { kind, mine, names } = trouble;
  const said =
    kind === 'cancelled' ? 'pair.series.cancelled' : `pair.series.${kind}.${mine ? 'mine' : 'theirs'}`;
  const first: SeriesRepair = kind === 'organiser-gone' ? 'hand-over' : 'find-anew';
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t(said, { names })}</MessageBarBody>
        <MessageBarActions className={styles.actions}>
          {([first, 'keep'] as const).map((how) => (
            <Button
              key={how}
              size="small"
              appearance={how === first ? 'primary' : 'secondary'}
              disabled={repair.isPending}
              onClick={() => repair.mutate({ how })}
            >
              {t(`pair.series.repair.${how}`)}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
      <ProblemBar error={repair.error} />
    </>
  );
};
