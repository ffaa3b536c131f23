import { Suspense } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { MyProgramme, PairView } from '#core/contract/participant.ts';
import type { MeetingView } from '#core/contract/sessions.ts';
import type { Instant } from '#core/shared/instant.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { SessionTime } from '../../components/session-time.tsx';
import { TwoCircles } from '../../components/two-circles.tsx';
import { lazyWithWords } from '../../lib/lazy-with-words.ts';
import { useWords } from '../../lib/reader.tsx';
import type { NextThing } from './next-thing.ts';

const Briefing = lazyWithWords(['tab.briefing'], async () => (await import('./briefing.tsx')).Briefing);

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalL, alignItems: 'center', flexWrap: 'wrap' },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flex: '1 1 150px',
    minWidth: 0,
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface NextStepProps {
  thing: NextThing;
  programme: Pick<MyProgramme, 'id'> & Partial<MyProgramme>;
  now: Instant;
}

interface SessionProps {
  pair: PairView;
  meeting: MeetingView;
  /** To join is the one thing to do. */
  isFirst: boolean;
}

const Session = ({ pair, meeting, isFirst }: SessionProps) => {
  const { t } = useWords();
  return (
    <>
      <SessionTime meeting={meeting} peers={pair.peers} />
      {meeting.joinUrl !== undefined && (
        <span>
          <Button
            as="a"
            href={meeting.joinUrl}
            target="_blank"
            rel="noreferrer"
            appearance={isFirst ? 'primary' : 'secondary'}
          >
            {t('home.join-session')}
          </Button>
        </span>
      )}
    </>
  );
};

/** Where the one button of each thing leads; a session has its own button to join. */
const linkOf = (thing: NextThing, programme: string): string | undefined => {
  switch (thing.kind) {
    case 'join':
    case 'left':
      return `/enrol/${programme}`;
    case 'answer':
    case 'answered':
      return `/match/${thing.pair.id}`;
    case 'closing':
    case 'check-in':
    case 'repair':
    case 'vote':
    case 'book':
    case 'give-back':
    case 'propose-agreement':
    case 'confirm-agreement':
    case 'session':
    case 'in-pair':
      return `/pair/${thing.pair.id}`;
    case 'worksheet':
      return `/pair/${thing.pair.id}/session/${thing.meeting.number}`;
    case 'shortlist':
    case 'shortlist-answered':
      return `/shortlist/${thing.shortlist.id}`;
    case 'waiting':
      return `/waiting/${programme}`;
    case 'briefing':
    case 'finding':
    case 'over':
      return undefined;
  }
};

const namesOf = (thing: NextThing): string[] =>
  'pair' in thing ? thing.pair.peers.map(({ name }) => name) : [];

export const NextStep = ({ thing, programme, now }: NextStepProps) => {
  const styles = useStyles();
  const { t, day, relative } = useWords();
  const link = linkOf(thing, programme.id);
  const { nextRoundAt } = programme;
  const until = 'shortlist' in thing ? thing.shortlist.closesAt : undefined;
  const isQuiet = thing.kind === 'session' || thing.kind === 'waiting';
  const isAsked = thing.kind === 'waiting' && programme.asked !== undefined;
  const waits = thing.kind === 'waiting' || thing.kind === 'briefing';
  return (
    <div className={styles.row}>
      <TwoCircles size={48} />
      <div className={styles.words}>
        <Text weight="semibold" size={400}>
          {t(`home.${thing.kind}.title`, { names: namesOf(thing) })}
        </Text>
        {(thing.kind === 'session' || thing.kind === 'worksheet') && (
          <Session pair={thing.pair} meeting={thing.meeting} isFirst={thing.kind === 'session'} />
        )}
        <Text>{t(isAsked ? 'home.waiting.asked' : `home.${thing.kind}.text`)}</Text>
        {until !== undefined && (
          <Text>{t('home.shortlist-until', { day: day(until), relative: relative(until, now) })}</Text>
        )}
        {waits && nextRoundAt !== undefined && (
          <Text>{t('home.next-round', { day: day(nextRoundAt), relative: relative(nextRoundAt, now) })}</Text>
        )}
        {thing.kind === 'briefing' && (
          <Suspense fallback={null}>
            <Briefing programme={programme.id} />
          </Suspense>
        )}
      </div>
      {link !== undefined && (
        <div className={styles.actions}>
          <LinkButton to={link} appearance={isQuiet ? 'secondary' : 'primary'}>
            {t(`home.${thing.kind}.action`)}
          </LinkButton>
        </div>
      )}
    </div>
  );
};
