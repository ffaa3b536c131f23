import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PairView } from '#core/contract/participant.ts';
import type { PairRelaxation } from '#core/pairs/booking.ts';
import type { SeriesRepair } from '#core/pairs/repair-session.ts';
import type { SessionFormat } from '#core/programme/programme.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { ScreenLink } from '../../components/screen-link.tsx';
import { useWords, type Words } from '../../lib/reader.tsx';
import { chatWith } from './chat-with.ts';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  way: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  button: { alignSelf: 'start' },
});

interface NoSlotProps {
  pair: PairView;
  relaxations: readonly PairRelaxation[];
  /** Opens the agreement with this changed. */
  onTry: (part: Partial<SessionFormat>) => void;
}

const changeOf = (one: PairRelaxation): Partial<SessionFormat> | undefined => {
  switch (one.kind) {
    case 'shorter':
      return { durationMinutes: one.durationMinutes };
    case 'rarer':
      return { cadence: one.cadence };
    case 'fewer':
      return { sessions: one.sessions };
    default:
      return undefined;
  }
};

const said = (one: PairRelaxation, pair: PairView, { t, dayAndTime }: Words): string => {
  const first = dayAndTime(one.first);
  switch (one.kind) {
    case 'shorter':
      return t('pair.relax.shorter', { minutes: one.durationMinutes, first });
    case 'rarer':
      return t(`pair.relax.rarer.${one.cadence}`, { first });
    case 'fewer':
      return t('pair.relax.fewer', { count: one.sessions, first });
    case 'later':
      return t('pair.relax.later', { first });
    case 'limits': {
      const peer = pair.peers.find(({ id }) => id === one.whose);
      if (peer === undefined) return t(`pair.relax.${one.side}.mine`, { first });
      return t(`pair.relax.${one.side}.theirs`, { name: peer.name, first });
    }
  }
};

/** The one thing that leads on; a later beginning comes by itself. */
const LeadsOn = ({ one, pair, onTry }: { one: PairRelaxation } & Omit<NoSlotProps, 'relaxations'>) => {
  const { t } = useWords();
  const change = changeOf(one);
  if (change !== undefined)
    return (
      <Button size="small" onClick={() => onTry(change)}>
        {t('pair.relax.try')}
      </Button>
    );
  if (one.kind !== 'limits') return null;
  return pair.peers.some(({ id }) => id === one.whose) ? (
    <Link href={chatWith(pair)} target="_blank" rel="noreferrer">
      {t('pair.chat')}
    </Link>
  ) : (
    <ScreenLink to={`/enrol/${pair.programme.id}`}>{t('pair.relax.profile')}</ScreenLink>
  );
};

/** S1: what would give a time where there is none, one thing each, and how to go on. */
export const NoSlot = ({ pair, relaxations, onTry }: NoSlotProps) => {
  const styles = useStyles();
  const words = useWords();
  const again = usePairAct<{ how: SeriesRepair }>(pair.id, { act: 'series/repair' });
  const { t } = words;
  if (pair.stage !== 'active') return null;
  return (
    <>
      {relaxations.length > 0 && (
        <>
          <Text>{t('pair.relax')}</Text>
          <ul className={styles.list}>
            {relaxations.map((one) => (
              <li key={JSON.stringify(one)}>
                <div className={styles.way}>
                  <Text>{said(one, pair, words)}</Text>
                  <LeadsOn one={one} pair={pair} onTry={onTry} />
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {pair.series.status === 'no-slot' && (
        <Button
          className={styles.button}
          size="small"
          disabled={again.isPending}
          onClick={() => again.mutate({ how: 'find-anew' })}
        >
          {t('pair.relax.again')}
        </Button>
      )}
      <ProblemBar error={again.error} />
    </>
  );
};
