import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useLocation, useNavigate } from 'react-router';
import { TwoCircles } from '../components/two-circles.tsx';
import { useWords } from '../lib/reader.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  tabs: { flexWrap: 'wrap', flexShrink: 1, minWidth: 0 },
});

/** Where each screen belongs, by how its address begins; all else to home. */
const areas = {
  '/team': '/team',
  '/programmes': '/programmes',
  '/my-data': '/my-data',
  '/data-map': '/my-data',
};

/** The quiet row of areas; programmes only for those who may coordinate. */
export const Navigation = ({ coordinates }: { coordinates: boolean }) => {
  const styles = useStyles();
  const { t } = useWords();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [, area = '/'] = Object.entries(areas).find(([start]) => pathname.startsWith(start)) ?? [];
  return (
    <nav className={styles.bar} aria-label={t('app.nav.label')}>
      <TwoCircles size={22} />
      <TabList
        className={styles.tabs}
        selectedValue={area}
        onTabSelect={(_, { value }) => void navigate(String(value))}
      >
        <Tab value="/">{t('app.nav.home')}</Tab>
        <Tab value="/team">{t('app.nav.team')}</Tab>
        {coordinates && <Tab value="/programmes">{t('app.nav.programmes')}</Tab>}
        <Tab value="/my-data">{t('app.nav.my-data')}</Tab>
      </TabList>
    </nav>
  );
};
