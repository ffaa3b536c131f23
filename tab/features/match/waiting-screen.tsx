import { Navigate, useParams } from 'react-router';
import type { MeView, MyProgramme } from '#core/contract/participant.ts';
import type { Instant } from '#core/shared/instant.ts';
import { ExchangeBoard } from '../../components/exchange-board.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { MyChance } from '../../components/my-chance.tsx';
import { Page } from '../../components/page.tsx';
import { PreferredWay } from '../../components/preferred-way.tsx';
import { Reading } from '../../components/reading.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';

const Waiting = ({ programme, now }: { programme: MyProgramme; now: Instant }) => {
  const { t, both, day, relative } = useWords();
  const { id, pair, nextRoundAt, name } = programme;
  if (pair !== undefined)
    return (
      <Page
        title={both(name)}
        action={<LinkButton to={`/match/${pair}`}>{t('home.answered.action')}</LinkButton>}
      >
        <ExchangeBoard programme={id} />
      </Page>
    );
  return (
    <Page
      title={t('home.waiting.title')}
      lead={
        nextRoundAt === undefined
          ? t('enrol.joined.when-unknown')
          : t('home.next-round', { day: day(nextRoundAt), relative: relative(nextRoundAt, now) })
      }
      step={1}
    >
      <MyChance programme={id} />
      <ExchangeBoard programme={id} />
      <Section title={t('way.label')}>
        <PreferredWay programme={programme} />
      </Section>
    </Page>
  );
};

/** My match while there is none: when the next round is, my chance, and what would help. */
export const WaitingScreen = () => {
  const { programme: id = '' } = useParams();
  const me = useRead<MeView>('me');
  return (
    <Reading of={me}>
      {({ now, programmes }) => {
        const programme = programmes.find((one) => one.id === id && one.enrolment === 'enrolled');
        return programme === undefined ? (
          <Navigate to="/" replace />
        ) : (
          <Waiting programme={programme} now={now} />
        );
      }}
    </Reading>
  );
};
