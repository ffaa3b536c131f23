import { useParams } from 'react-router';
import type { MeView, PairPage } from '#core/contract/participant.ts';
import { Page } from '../../components/page.tsx';
import { Reading } from '../../components/reading.tsx';
import { Section } from '../../components/section.tsx';
import { TwoCircles } from '../../components/two-circles.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { Answer } from './answer.tsx';
import { Peers } from './peers.tsx';
import { ReasonGroups } from '../../components/reason-groups.tsx';
import { Text } from '@fluentui/react-components';

/** I2: before the names come. */
const Finding = () => {
  const { t } = useWords();
  return (
    <Page title={t('match.finding.title')} lead={t('match.finding.text')} step={1}>
      <TwoCircles size={120} />
    </Page>
  );
};

const Over = () => {
  const { t } = useWords();
  return (
    <Page
      title={t('match.over.title')}
      lead={t('match.over.text')}
      step={1}
      action={<LinkButton to="/">{t('app.not-found.home')}</LinkButton>}
    >
      <TwoCircles size={80} />
    </Page>
  );
};

/** M13: who teaches whom among three. */
const CircleLine = ({ circle, names }: { circle: 0 | 1 | undefined; names: readonly string[] }) => {
  const { t } = useWords();
  if (circle === undefined) return null;
  const [pupil = '', teacher = ''] = [names[circle], names[1 - circle]];
  return <Text>{t('match.circle', { pupil, teacher })}</Text>;
};

const Match = ({ page: { now, pair }, myName }: { page: PairPage; myName: string }) => {
  const { t, say } = useWords();
  if (pair.stage === 'finding') return <Finding />;
  if (pair.stage === 'ended') return <Over />;
  const names = pair.peers.map(({ name }) => name);
  return (
    <Page
      title={t('match.title', { names })}
      lead={t('match.lead')}
      step={1}
      {...(pair.stage === 'active'
        ? {
            action: (
              <LinkButton to={`/pair/${pair.id}`} appearance="primary">
                {t('match.open-pair')}
              </LinkButton>
            ),
          }
        : {})}
    >
      <Peers pair={pair} myName={myName} />
      {pair.reasons !== undefined && (
        <>
          <Section title={t('match.why')}>
            <CircleLine circle={pair.reasons.circle} names={names} />
            <ReasonGroups reasons={pair.reasons} />
          </Section>
          <Section title={t('match.first-question')}>
            <Text size={400}>{say(pair.reasons.firstQuestion)}</Text>
          </Section>
        </>
      )}
      {pair.stage === 'introduced' && <Answer pair={pair} now={now} />}
    </Page>
  );
};

/** Who and why. */
export const MatchScreen = () => {
  const { pair = '' } = useParams();
  const me = useRead<MeView>('me');
  const page = useRead<PairPage>(`pairs/${pair}`);
  return (
    <Reading of={me}>
      {({ person }) => (
        <Reading of={page}>{(found) => <Match page={found} myName={person.displayName} />}</Reading>
      )}
    </Reading>
  );
};
