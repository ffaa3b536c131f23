import { Empty } from '../components/empty.tsx';
import { useWords } from '../lib/reader.tsx';

/** On any meeting that is no session of the reader's: nothing about anybody. */
export const OtherMeeting = () => {
  const { t } = useWords();
  return <Empty title={t('pane.other.title')} text={t('pane.other.text')} />;
};
