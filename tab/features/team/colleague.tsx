import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { TeamView } from '#core/contract/coordinator.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { NominateDialog } from './nominate-dialog.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  name: { flex: '1 1 180px' },
});

interface ColleagueProps {
  one: TeamView['team'][number];
  programmes: TeamView['programmes'];
}

/** One direct report: sent, and never more than that. */
export const Colleague = ({ one, programmes }: ColleagueProps) => {
  const styles = useStyles();
  const { t, both, date } = useWords();
  return (
    <Section title={one.name} hint={one.jobTitle}>
      {programmes.map((programme) => {
        const sent = one.sent.find((nomination) => nomination.programme === programme.id);
        return (
          <div key={programme.id} className={styles.row}>
            <div className={styles.name}>
              <Text block weight="semibold">
                {both(programme.name)}
              </Text>
              <Text block size={200}>
                {t('team.hours', { count: programme.hours })}
              </Text>
            </div>
            {sent === undefined ? (
              <NominateDialog employee={one} programme={programme} />
            ) : (
              <Badge appearance="tint" color="informative">
                {t('team.sent', { day: date(sent.at) })}
              </Badge>
            )}
          </div>
        );
      })}
    </Section>
  );
};
