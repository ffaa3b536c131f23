import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { PairView } from '#core/contract/participant.ts';
import type { VoteView } from '#core/contract/sessions.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { AskForVote } from './ask-for-vote.tsx';
import { UnsettledVote } from './unsettled-vote.tsx';
import { VoteForm } from './vote-form.tsx';

const Open = ({ pair, vote }: { pair: PairView; vote: VoteView }) => {
  const { t, dayAndTime } = useWords();
  return (
    <>
      {vote.answered && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{t('pair.vote.answered')}</MessageBarBody>
        </MessageBar>
      )}
      {/* Another time, and one's own marks are shown with it. */}
      <VoteForm key={`${vote.number} ${vote.times.length}`} pair={pair} vote={vote} />
      {vote.closesAt !== undefined && (
        <Text>{t('pair.vote.until', { until: dayAndTime(vote.closesAt) })}</Text>
      )}
    </>
  );
};

const Vote = ({ pair, vote }: { pair: PairView; vote: VoteView }) => {
  const { t } = useWords();
  const what = vote.session === 0 ? t('pair.first-session') : t('pair.session', { number: vote.session });
  return (
    <Section title={t('pair.vote', { what })} hint={t(`pair.vote.${vote.state}.hint`)}>
      {vote.state === 'open' && <Open pair={pair} vote={vote} />}
      {vote.state === 'unsettled' && <UnsettledVote pair={pair} vote={vote} />}
    </Section>
  );
};

/** S4: when could you meet? Nothing is said of who has answered. */
export const VoteSection = ({ pair }: { pair: PairView }) => {
  const { t } = useWords();
  const { vote, firstSession, series } = pair;
  if (vote !== undefined) return <Vote pair={pair} vote={vote} />;
  if (firstSession.status !== 'no-slot' && series.status !== 'no-slot') return null;
  return (
    <Section title={t('pair.vote.instead')} hint={t('pair.vote.instead.hint')}>
      <AskForVote pair={pair} label={t('pair.vote.ask')} />
    </Section>
  );
};
