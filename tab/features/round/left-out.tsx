import { Text } from '@fluentui/react-components';
import type { RoundView } from '#core/contract/coordinator.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';

/** M5: who is left over and why, in words that give nobody away. */
export const LeftOut = ({ people }: { people: RoundView['leftOut'] }) => {
  const { t } = useWords();
  return (
    <Section title={t('round.left-out')} hint={t('round.left-out.hint')}>
      <ul>
        {people.map(({ name, reason }) => (
          <li key={`${name} ${reason}`}>
            <Text>{t('round.left-out.line', { name, why: t(`round.left-out.${reason}`) })}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
};
