import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { MeView, MyProgramme, PairPage, PairView } from '#core/contract/participant.ts';
import type { SessionFormat } from '#core/programme/programme.ts';
import type { Instant } from '#core/shared/instant.ts';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { Reading } from '../../components/reading.tsx';
import { ScreenLink } from '../../components/screen-link.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { AgreementSection } from './agreement-section.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { chatWith } from './chat-with.ts';
import { ClosingSection } from './closing-section.tsx';
import { EndSection } from './end-section.tsx';
import { GoalsSection } from './goals-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { SupportSection } from './support-section.tsx';
import { VoteSection } from './vote-section.tsx';
import { WaySection } from './way-section.tsx';

const useStyles = makeStyles({
  links: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center', flexWrap: 'wrap' },
});

const Links = ({ pair }: { pair: PairView }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.links}>
      <Button as="a" href={chatWith(pair)} target="_blank" rel="noreferrer">
        {t('pair.chat')}
      </Button>
      <ScreenLink to={`/match/${pair.id}`}>{t('pair.why')}</ScreenLink>
    </div>
  );
};

const NotYet = () => {
  const { t } = useWords();
  return <Empty title={t('pair.not-yet.title')} text={t('pair.not-yet.text')} />;
};

/** Step 2 while working towards the goals; step 3 once it is time to look back. */
const stepOf = (pair: PairView): 2 | 3 => (pair.closing.asked || pair.stage === 'ended' ? 3 : 2);

interface PairProps {
  pair: PairView;
  now: Instant;
  programme: MyProgramme | undefined;
}

const Pair = ({ pair, now, programme }: PairProps) => {
  const { t, day } = useWords();
  const [tried, setTried] = useState<{ part: Partial<SessionFormat>; time: number }>();
  const onTry = (part: Partial<SessionFormat>) => setTried({ part, time: (tried?.time ?? 0) + 1 });
  if (pair.stage === 'finding' || pair.stage === 'introduced') return <NotYet />;
  const names = pair.peers.map(({ name }) => name);
  const living = pair.stage === 'active';
  const ended = pair.ended;
  return (
    <Page
      title={t('pair.title', { names })}
      lead={ended === undefined ? t('pair.lead') : t('pair.ended', { day: day(ended.at) })}
      step={programme?.step ?? stepOf(pair)}
    >
      {living && <Links pair={pair} />}
      {pair.closing.asked && <ClosingSection pair={pair} />}
      <SessionsSection pair={pair} now={now} onTry={onTry} />
      {living && <VoteSection pair={pair} />}
      <CalendarSection pair={pair} now={now} />
      <WaySection pair={pair} programme={programme} />
      {living && <AgreementSection key={tried?.time} pair={pair} tried={tried?.part} />}
      <GoalsSection pair={pair} />
      {living && <SupportSection pair={pair} />}
      {living && <EndSection pair={pair} />}
    </Page>
  );
};

/** How do we work. */
export const PairScreen = () => {
  const { pair = '' } = useParams();
  const me = useRead<MeView>('me');
  const page = useRead<PairPage>(`pairs/${pair}`);
  return (
    <Reading of={me}>
      {({ programmes }) => (
        <Reading of={page}>
          {(found) => (
            <Pair
              pair={found.pair}
              now={found.now}
              programme={programmes.find(({ id }) => id === found.pair.programme.id)}
            />
          )}
        </Reading>
      )}
    </Reading>
  );
};
