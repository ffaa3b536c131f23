import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { StopView } from '#core/contract/coordinator.ts';
import { useWords } from '../lib/reader.tsx';
import { useRead } from '../lib/use-read.ts';

/** M12: on every screen of a programme that is stopped. */
export const StoppedBar = ({ programme }: { programme: string }) => {
  const { t, dayAndTime } = useWords();
  const { data } = useRead<StopView>(`programmes/${programme}/stop`);
  if (data?.stopped === undefined) return null;
  const { since, everywhere } = data.stopped;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t(everywhere ? 'stop.everywhere' : 'stop.stopped')}</MessageBarTitle>{' '}
        {t('stop.stopped.text', { day: dayAndTime(since) })}
        {data.held > 0 && ` ${t('stop.held', { count: data.held })}`}
      </MessageBarBody>
    </MessageBar>
  );
};
