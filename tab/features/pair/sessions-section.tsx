import {
  Badge,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
  type BadgeProps,
} from '@fluentui/react-components';
import type { PairView } from '#core/contract/participant.ts';
import type { MeetingView } from '#core/contract/sessions.ts';
import type { MeetingStatus } from '#core/pairs/meeting.ts';
import type { SessionFormat } from '#core/programme/programme.ts';
import type { Instant } from '#core/shared/instant.ts';
import { ScreenLink } from '../../components/screen-link.tsx';
import { Section } from '../../components/section.tsx';
import { SessionTime } from '../../components/session-time.tsx';
import { useWords } from '../../lib/reader.tsx';
import { BookingNote } from './booking-note.tsx';
import { CheckIn } from './check-in.tsx';
import { NoSlot } from './no-slot.tsx';
import { OutsideBadge, OutsideNote } from './outside-hours.tsx';
import { Reschedule } from './reschedule.tsx';
import { SeriesTrouble } from './series-trouble.tsx';
import { SessionTrouble } from './session-trouble.tsx';
import { TapSection } from './tap-section.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

const colours: Readonly<Record<MeetingStatus, NonNullable<BadgeProps['color']>>> = {
  planned: 'brand',
  past: 'informative',
  held: 'success',
  missed: 'warning',
  cancelled: 'subtle',
};

const Meeting = ({ pair, meeting, now }: { pair: PairView; meeting: MeetingView; now: Instant }) => {
  const styles = useStyles();
  const { t } = useWords();
  const asks = meeting.end <= now && meeting.mine === undefined && meeting.status !== 'cancelled';
  const isPlanned = meeting.status === 'planned';
  const living = pair.stage === 'active';
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text weight="semibold">
          <ScreenLink to={`/pair/${pair.id}/session/${meeting.number}`}>
            {meeting.number === 0 ? t('pair.first-session') : t('pair.session', { number: meeting.number })}
          </ScreenLink>
        </Text>
        <SessionTime meeting={meeting} peers={pair.peers} />
        <Badge appearance="tint" color={colours[meeting.status]}>
          {t(`pair.meeting.${meeting.status}`)}
        </Badge>
        {meeting.moved && meeting.start > now && (
          <Badge appearance="outline" color="informative">
            {t('pair.meeting.moved')}
          </Badge>
        )}
        {isPlanned && <OutsideBadge meeting={meeting} />}
        {isPlanned && meeting.joinUrl !== undefined && (
          <Button as="a" size="small" href={meeting.joinUrl} target="_blank" rel="noreferrer">
            {t('home.join-session')}
          </Button>
        )}
        {living && isPlanned && meeting.trouble === undefined && meeting.start > now && (
          <Reschedule pair={pair} meeting={meeting} />
        )}
      </div>
      {meeting.underWay && <Text size={200}>{t('pair.meeting.under-way')}</Text>}
      {living && <SessionTrouble pair={pair} meeting={meeting} />}
      {asks && <CheckIn pair={pair} meeting={meeting} />}
    </li>
  );
};

interface SessionsSectionProps {
  pair: PairView;
  now: Instant;
  onTry: (part: Partial<SessionFormat>) => void;
}

export const SessionsSection = ({ pair, now, onTry }: SessionsSectionProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const noSlot = [pair.firstSession, pair.series].find((one) => one.status === 'no-slot')?.relaxations;
  const byTime = [...pair.meetings].sort((a, b) => (a.start < b.start ? -1 : 1));
  return (
    <Section title={t('pair.sessions')}>
      <TapSection pair={pair} />
      <BookingNote booking={pair.firstSession} purpose="first-session" />
      <BookingNote booking={pair.series} purpose="series" />
      {noSlot !== undefined && <NoSlot pair={pair} relaxations={noSlot} onTry={onTry} />}
      {pair.stage === 'active' && <SeriesTrouble pair={pair} />}
      {pair.stage === 'active' && <OutsideNote meetings={pair.meetings} now={now} />}
      {byTime.length === 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('pair.no-sessions')}</MessageBarBody>
        </MessageBar>
      )}
      <ol className={styles.list}>
        {byTime.map((meeting) => (
          <Meeting key={meeting.number} pair={pair} meeting={meeting} now={now} />
        ))}
      </ol>
    </Section>
  );
};
