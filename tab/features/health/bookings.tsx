import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { HealthView } from '#core/contract/coordinator.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** S4: what waits for calendar access or finds no time, since when and why. */
export const Bookings = ({ view: { bookings } }: { view: HealthView }) => {
  const styles = useStyles();
  const { t, day } = useWords();
  if (bookings.length === 0) return null;
  return (
    <Section title={t('health.bookings')} hint={t('health.bookings.hint')}>
      {bookings.map(({ pair, purpose, members, state, since }) => (
        <div key={`${pair} ${purpose}`} className={styles.item}>
          <Text weight="semibold">{members.join(' · ')}</Text>
          <Text>{t(`health.booking.${state}`, { what: t(`pair.purpose.${purpose}`) })}</Text>
          <Text>{t('health.since', { day: day(since) })}</Text>
        </div>
      ))}
    </Section>
  );
};
