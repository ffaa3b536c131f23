import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { HealthView } from '#core/contract/coordinator.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  member: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  action: { justifySelf: 'start' },
});

type Introduction = HealthView['introductions'][number];
type Member = Introduction['members'][number];

const colours = { pending: 'informative', sent: 'success', 'not-reachable': 'warning' } as const;

const MemberLine = ({ member }: { member: Member }) => {
  const styles = useStyles();
  const { t, day } = useWords();
  const { since, why } = member;
  return (
    <div className={styles.member}>
      <Text weight="semibold">{member.name}</Text>
      <Badge appearance="tint" color={colours[member.state]}>
        {t(`health.delivery.${member.state}`)}
      </Badge>
      {why !== undefined && <Text>{t(`health.why.${why}`)}</Text>}
      {since !== undefined && <Text>{t('health.since', { day: day(since) })}</Text>}
    </div>
  );
};

const IntroductionItem = ({ programme, one }: { programme: string; one: Introduction }) => {
  const styles = useStyles();
  const { t, dayAndTime } = useWords();
  const path = `programmes/${programme}`;
  const retry = useAct<Record<string, never>>({
    path: `${path}/pairs/${one.pair}/introduction-retry`,
    changes: [`${path}/health`, 'programmes'],
  });
  const stuck = one.members.some(({ state }) => state === 'not-reachable');
  return (
    <div className={styles.item}>
      {one.members.map((member) => (
        <MemberLine key={member.name} member={member} />
      ))}
      <Text>{t('health.closes', { day: dayAndTime(one.closesAt) })}</Text>
      {stuck && (
        <Button className={styles.action} disabled={retry.isPending} onClick={() => retry.mutate({})}>
          {t('health.retry')}
        </Button>
      )}
      <ProblemBar error={retry.error} />
    </div>
  );
};

/** I2: who could be told, who could not and why. */
export const Introductions = ({ programme, view }: { programme: string; view: HealthView }) => {
  const { t } = useWords();
  if (view.introductions.length === 0) return null;
  return (
    <Section title={t('health.introductions')} hint={t('health.introductions.hint')}>
      {view.introductions.map((one) => (
        <IntroductionItem key={one.pair} programme={programme} one={one} />
      ))}
    </Section>
  );
};
