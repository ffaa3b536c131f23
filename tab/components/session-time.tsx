import { Text } from '@fluentui/react-components';
import type { PeerInPair } from '#core/contract/participant.ts';
import type { MeetingView } from '#core/contract/sessions.ts';
import { useWords } from '../lib/reader.tsx';

interface SessionTimeProps {
  meeting: Pick<MeetingView, 'start' | 'end'>;
  peers: readonly Pick<PeerInPair, 'name' | 'timeZone'>[];
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;

/** When, for the reader; and for a partner whose clock shows another time. */
export const SessionTime = ({ meeting: { start, end }, peers }: SessionTimeProps) => {
  const { t, day, time } = useWords();
  const elsewhere = peers.find(({ timeZone }) => time(start, timeZone) !== time(start));
  const when = { day: day(start), start: time(start) };
  return (
    <Text>
      {elsewhere === undefined
        ? t('app.time.one-zone', { ...when, end: time(end) })
        : t('app.time.two-zones', {
            ...when,
            theirStart: time(start, elsewhere.timeZone),
            name: firstName(elsewhere.name),
          })}
    </Text>
  );
};
