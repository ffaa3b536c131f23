import { Link } from 'react-router';
import { Empty } from '../components/empty.tsx';
import { useWords } from '../lib/reader.tsx';

export const NotFound = () => {
  const { t } = useWords();
  return (
    <Empty title={t('app.not-found.title')} text={t('app.not-found.text')}>
      <Link to="/">{t('app.not-found.home')}</Link>
    </Empty>
  );
};
