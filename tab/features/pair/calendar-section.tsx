import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import type { PairView } from '#core/contract/participant.ts';
import type { MeetingView } from '#core/contract/sessions.ts';
import type { BookingPurpose } from '#core/pairs/booking.ts';
import type { Instant } from '#core/shared/instant.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useApi } from '../../lib/api-context.tsx';
import { useWords } from '../../lib/reader.tsx';
import { saveFile } from '../../lib/save-file.ts';

interface Offer {
  purpose: BookingPurpose;
  does: 'add' | 'remove';
  /** What there is to know before; nothing where Outlook has invited. */
  note: 'as-file' | 'by-vote' | 'taken-back' | undefined;
}

/** A session by vote has a file of its own; of one that was left out it takes back what stands nowhere else. */
const offerOfVoted = (purpose: BookingPurpose, meeting: MeetingView | undefined): Offer[] => {
  const { status, asFile } = meeting ?? {};
  if (status === 'planned') return [{ purpose, does: 'add', note: asFile === true ? 'by-vote' : undefined }];
  return status === 'cancelled' && asFile === true ? [{ purpose, does: 'remove', note: 'taken-back' }] : [];
};

const offerOf = (pair: PairView, purpose: BookingPurpose, now: Instant): Offer[] => {
  const state = purpose === 'series' ? pair.series : pair.firstSession;
  const meetings = pair.meetings.filter(({ number }) => (number === 0) === (purpose === 'first-session'));
  if (state.status === 'by-vote')
    return offerOfVoted(
      purpose,
      meetings.findLast(({ end }) => end > now),
    );
  const isAhead = meetings.some(({ status }) => status === 'planned');
  if (state.status === 'cancelled' && state.asFile === true)
    return [{ purpose, does: 'remove', note: 'taken-back' }];
  if (state.status !== 'booked' || !isAhead) return [];
  return [{ purpose, does: 'add', note: state.asFile === true ? 'as-file' : undefined }];
};

const CalendarFile = ({ pair, offer: { purpose, does, note } }: { pair: PairView; offer: Offer }) => {
  const { t } = useWords();
  const api = useApi();
  const load = useMutation({
    mutationFn: async () =>
      saveFile(
        await api.download(`pairs/${pair.id}/calendar.ics?purpose=${purpose}`),
        `binome-${purpose}.ics`,
      ),
  });
  const what = t(`pair.purpose.${purpose}`);
  return (
    <>
      {note !== undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t(`pair.booking.${note}`, { what })}</MessageBarBody>
        </MessageBar>
      )}
      <Button style={{ alignSelf: 'start' }} disabled={load.isPending} onClick={() => load.mutate()}>
        {t(`pair.calendar.${does}`, { what })}
      </Button>
      <ProblemBar error={load.error} />
    </>
  );
};

/** S4: what is planned, for a calendar that Outlook does not reach; where it reaches none, the only way into one. */
export const CalendarSection = ({ pair, now }: { pair: PairView; now: Instant }) => {
  const { t } = useWords();
  const offers = (['first-session', 'series'] as const).flatMap((purpose) => offerOf(pair, purpose, now));
  if (offers.length === 0) return null;
  return (
    <Section title={t('pair.calendar')}>
      {offers.map((offer) => (
        <CalendarFile key={offer.purpose} pair={pair} offer={offer} />
      ))}
    </Section>
  );
};
