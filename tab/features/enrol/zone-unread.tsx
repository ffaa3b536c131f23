import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Profile } from '#core/people/profile.ts';
import { useWords } from '../../lib/reader.tsx';
import type { Draft } from './draft.ts';

/** X1: without access to the mailbox nobody has said where somebody works. */
export const isZoneUnread = ({ sources }: Profile): boolean => sources['timeZone'] === undefined;

/** The zone of the device is a better guess than none. */
export const inZone = (draft: Draft, profile: Profile, timeZone: string): Draft =>
  isZoneUnread(profile) ? { ...draft, timeZone } : draft;

export const ZoneUnread = ({ zone }: { zone: string }) => {
  const { t } = useWords();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t('enrol.zone-unread', { zone: zone.replaceAll('_', ' ') })}</MessageBarBody>
    </MessageBar>
  );
};
