import { Empty } from '../components/empty.tsx';
import { ScreenLink } from '../components/screen-link.tsx';
import { useWords } from '../lib/reader.tsx';

export const NotFound = () => {
  const { t } = useWords();
  return (
    <Empty title={t('app.not-found.title')} text={t('app.not-found.text')}>
      <ScreenLink to="/">{t('app.not-found.home')}</ScreenLink>
    </Empty>
  );
};
