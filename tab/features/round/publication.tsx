import { ProgressBar, Text } from '@fluentui/react-components';
import type { RoundView } from '#core/contract/coordinator.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { StopSection } from '../../components/stop-section.tsx';
import { useWords } from '../../lib/reader.tsx';

interface PublicationProps {
  programme: string;
  publication: NonNullable<RoundView['publication']>;
  now: RoundView['now'];
}

/** M12: ten pairs, half an hour, then the others: how far it has come, who cannot be reached, and the stop. */
export const Publication = ({ programme, publication, now }: PublicationProps) => {
  const { t, dayAndTime, number } = useWords();
  const { pairs, done, nextAt, untold, notReachable } = publication;
  const label = t('round.publication.done', { done: number(done), pairs: number(pairs) });
  return (
    <>
      <Section title={t('round.publication')} hint={t('round.publication.hint')}>
        <Text>{label}</Text>
        {pairs > 0 && <ProgressBar value={done / pairs} aria-label={label} />}
        {nextAt > now && <Text>{t('round.publication.next', { day: dayAndTime(nextAt) })}</Text>}
        {untold > 0 && <Text>{t('round.publication.untold', { count: untold })}</Text>}
        {notReachable > 0 && (
          <>
            <Text>{t('round.publication.not-reachable', { count: notReachable })}</Text>
            <span>
              <LinkButton to={`/programmes/${programme}/health`}>{t('round.publication.look')}</LinkButton>
            </span>
          </>
        )}
      </Section>
      <StopSection programme={programme} />
    </>
  );
};
