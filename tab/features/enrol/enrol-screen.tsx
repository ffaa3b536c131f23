import { useState } from 'react';
import { useParams } from 'react-router';
import type { MeView, MyProgramme } from '#core/contract/participant.ts';
import type { PrefillView, ProfileView } from '#core/contract/profile.ts';
import type { Profile } from '#core/people/profile.ts';
import type { Instant } from '#core/shared/instant.ts';
import { Reading } from '../../components/reading.tsx';
import { useRead } from '../../lib/use-read.ts';
import { EnrolForm } from './enrol-form.tsx';
import { Joined } from './joined.tsx';

interface Invitation {
  now: Instant;
  programme: MyProgramme;
}

const isSaved = (view: PrefillView | ProfileView): view is ProfileView => 'profile' in view;
const profileIn = (view: PrefillView | ProfileView): Profile => (isSaved(view) ? view.profile : view.draft);

/** Can I be in within three minutes. */
const Enrol = ({ invitation, hasProfile }: { invitation: Invitation; hasProfile: boolean }) => {
  const [joined, setJoined] = useState(false);
  const [source] = useState(hasProfile ? 'me/profile' : 'me/prefill');
  const start = useRead<PrefillView | ProfileView>(source);
  const { programme, now } = invitation;
  if (joined) return <Joined programme={programme} now={now} />;
  return (
    <Reading of={start}>
      {(view) => (
        <EnrolForm programme={programme} profile={profileIn(view)} onJoined={() => setJoined(true)} />
      )}
    </Reading>
  );
};

export const EnrolScreen = () => {
  const { programme = '' } = useParams();
  const me = useRead<MeView>('me');
  const invitation = useRead<Invitation>(`programmes/${programme}/invitation`);
  return (
    <Reading of={me}>
      {({ hasProfile }) => (
        <Reading of={invitation}>
          {(found) => <Enrol key={programme} invitation={found} hasProfile={hasProfile} />}
        </Reading>
      )}
    </Reading>
  );
};
