import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { isByMember, type BookingPurpose, type BookingState } from '#core/pairs/booking.ts';
import { useWords } from '../../lib/reader.tsx';

/** S4: waiting and no slot are states people see, with what happens next. */
export const BookingNote = ({ booking, purpose }: { booking: BookingState; purpose: BookingPurpose }) => {
  const { t } = useWords();
  const { status } = booking;
  if (status !== 'to-book' && status !== 'waiting-for-access' && status !== 'no-slot') return null;
  if (isByMember(booking)) return null;
  return (
    <MessageBar intent={status === 'to-book' ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>{t(`pair.booking.${status}`, { what: t(`pair.purpose.${purpose}`) })}</MessageBarBody>
    </MessageBar>
  );
};
