import { makeStyles, tokens } from '@fluentui/react-components';
import { MemoryRouter, Route, Routes } from 'react-router';
import type { PairPage } from '#core/contract/participant.ts';
import type { MeetingView } from '#core/contract/sessions.ts';
import { CrashNet } from '../app/crash-net.tsx';
import { KnownReader } from '../app/known-reader.tsx';
import { Reading } from '../components/reading.tsx';
import { Section } from '../components/section.tsx';
import { CheckIn } from '../features/pair/check-in.tsx';
import { SessionScreen } from '../features/session/session-screen.tsx';
import { problemOf } from '../lib/api-problem.ts';
import { useWords } from '../lib/reader.tsx';
import { useRead } from '../lib/use-read.ts';
import { InTeams } from './in-teams.tsx';
import { NoSignIn } from './no-sign-in.tsx';
import { sessionAt, type SessionEvent } from './open-event.ts';
import { OtherMeeting } from './other-meeting.tsx';

const useStyles = makeStyles({
  checkIn: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
});

/** C1, once the session is over and until it is answered. */
const DidYouMeet = ({ page: { pair, now }, meeting }: { page: PairPage; meeting: MeetingView }) => {
  const styles = useStyles();
  const { t } = useWords();
  const asks = meeting.end <= now && meeting.mine === undefined && meeting.status !== 'cancelled';
  if (!asks) return null;
  return (
    <div className={styles.checkIn}>
      <Section title={t('pane.check-in')}>
        <CheckIn pair={pair} meeting={meeting} />
      </Section>
    </div>
  );
};

const OfSession = ({ event, teamsAppId }: { event: SessionEvent; teamsAppId: string }) => {
  const page = useRead<PairPage>(`pairs/${event.pair}`);
  // The event may have been passed on: what the pair is stays between its members.
  if (problemOf(page.error)?.status === 404) return <OtherMeeting />;
  return (
    <Reading of={page}>
      {(found) => {
        const meeting = sessionAt(found.pair.meetings, event.start, found.now);
        if (meeting === undefined) return <OtherMeeting />;
        return (
          <MemoryRouter initialEntries={[`/pair/${found.pair.id}/session/${meeting.number}`]}>
            <Routes>
              <Route
                path="pair/:pair/session/:number"
                element={
                  <>
                    <DidYouMeet page={found} meeting={meeting} />
                    <SessionScreen />
                  </>
                }
              />
              <Route path="*" element={<InTeams teamsAppId={teamsAppId} />} />
            </Routes>
          </MemoryRouter>
        );
      }}
    </Reading>
  );
};

interface PaneProps {
  /** Undefined on a meeting that is no session. */
  event: SessionEvent | undefined;
  teamsAppId: string;
  /** Not every Outlook signs its people in to a pane. */
  canSignIn: boolean;
}

const Inside = ({ event, teamsAppId, canSignIn }: PaneProps) => {
  if (event === undefined) return <OtherMeeting />;
  if (!canSignIn) return <NoSignIn event={event} teamsAppId={teamsAppId} />;
  return <KnownReader>{() => <OfSession event={event} teamsAppId={teamsAppId} />}</KnownReader>;
};

/** Beside an appointment in Outlook: the session it stands for. Of any other meeting nothing is asked, and nothing is told. */
export const Pane = (props: PaneProps) => (
  <main>
    <CrashNet>
      <Inside {...props} />
    </CrashNet>
  </main>
);
