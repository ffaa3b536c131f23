import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ProgrammeSummary } from '#core/contract/coordinator.ts';
import type { Instant } from '#core/shared/instant.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { nextAction, pathOf } from './next-action.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const Alerts = ({ alerts }: Pick<ProgrammeSummary, 'alerts'>) => {
  const styles = useStyles();
  const { t } = useWords();
  const kinds = (['notReachable', 'supportOpen', 'waitingForAccess'] as const).filter(
    (kind) => alerts[kind] > 0,
  );
  if (kinds.length === 0) return null;
  return (
    <div className={styles.row}>
      {kinds.map((kind) => (
        <Badge key={kind} appearance="tint" color="warning">
          {t(`programmes.alert.${kind}`, { count: alerts[kind] })}
        </Badge>
      ))}
    </div>
  );
};

export const SummaryCard = ({ programme, now }: { programme: ProgrammeSummary; now: Instant }) => {
  const styles = useStyles();
  const { t, both, day, relative } = useWords();
  const action = nextAction(programme);
  const { id, status, enrolled, pairs, nextRoundAt } = programme;
  return (
    <Section title={both(programme.name)}>
      <div className={styles.row}>
        <Badge appearance="outline">{t(`app.programme.${status}`)}</Badge>
        {programme.isStopped && (
          <Badge appearance="filled" color="warning">
            {t('programmes.stopped')}
          </Badge>
        )}
        <Text>{t('programmes.enrolled', { count: enrolled })}</Text>
        <Text>{t('programmes.pairs', { count: pairs })}</Text>
      </div>
      {nextRoundAt !== undefined && (
        <Text>{t('home.next-round', { day: day(nextRoundAt), relative: relative(nextRoundAt, now) })}</Text>
      )}
      <Alerts alerts={programme.alerts} />
      <div className={styles.row}>
        <LinkButton to={pathOf(action, id)} appearance="primary">
          {t(`programmes.next.${action}`)}
        </LinkButton>
        <LinkButton to={`/programmes/${id}`}>{t('programmes.open')}</LinkButton>
      </div>
    </Section>
  );
};
