import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useParams } from 'react-router';
import type { SessionPage } from '#core/contract/worksheets.ts';
import { Page } from '../../components/page.tsx';
import { Reading } from '../../components/reading.tsx';
import { ScreenLink } from '../../components/screen-link.tsx';
import { Section } from '../../components/section.tsx';
import { SessionTime } from '../../components/session-time.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { LastTime } from './last-time.tsx';
import { MyWorksheet } from './my-worksheet.tsx';
import { PeerSheets } from './peer-sheets.tsx';
import { Prompts } from './prompts.tsx';
import { ToTry } from './to-try.tsx';
import { pathOf } from './use-session-act.ts';

const useStyles = makeStyles({
  when: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'start' },
});

/** The first thing to do is the worksheet, then to join. */
const Join = ({ page: { session, mine, now } }: { page: SessionPage }) => {
  const { t } = useWords();
  if (session.joinUrl === undefined || session.end <= now || session.status === 'cancelled') return null;
  return (
    <Button
      as="a"
      href={session.joinUrl}
      target="_blank"
      rel="noreferrer"
      appearance={mine.before === undefined ? 'secondary' : 'primary'}
    >
      {t('home.join-session')}
    </Button>
  );
};

const When = ({ page }: { page: SessionPage }) => {
  const styles = useStyles();
  const { t } = useWords();
  const isOver = page.session.end <= page.now;
  const isOff = page.session.status === 'cancelled';
  const first = page.peers.find(({ id }) => id === page.goesFirst);
  return (
    <Section title={t(isOver ? 'session.was' : 'session.when')}>
      <div className={styles.when}>
        <SessionTime meeting={page.session} peers={page.peers} />
        {isOff && <Text>{t('session.cancelled')}</Text>}
        {!isOver && !isOff && (
          <Text weight="semibold">
            {page.goesFirst === 'me'
              ? t('session.first.me')
              : t('session.first.peer', { name: first?.name ?? '' })}
          </Text>
        )}
        <ScreenLink to={`/pair/${page.pair}`}>{t('session.to-pair')}</ScreenLink>
      </div>
    </Section>
  );
};

/** What is written after a session comes before what was written for it. */
const Session = ({ page }: { page: SessionPage }) => {
  const { t } = useWords();
  const { session, peers } = page;
  const names = peers.map(({ name }) => name);
  return (
    <Page
      title={
        session.number === 0
          ? t('session.title.first', { names })
          : t('session.title', { number: session.number, names })
      }
      lead={page.open ? t('session.lead') : t('session.lead.over')}
      action={<Join page={page} />}
    >
      <When page={page} />
      <ToTry page={page} />
      <LastTime page={page} />
      <MyWorksheet page={page} />
      <PeerSheets page={page} />
      {session.end > page.now && <Prompts page={page} />}
    </Page>
  );
};

/** Before a session what to bring, afterwards what to try. */
export const SessionScreen = () => {
  const { pair = '', number = '' } = useParams();
  const page = useRead<SessionPage>(pathOf(pair, number));
  return <Reading of={page}>{(found) => <Session key={`${found.pair} ${number}`} page={found} />}</Reading>;
};
