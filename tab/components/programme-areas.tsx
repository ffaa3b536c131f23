import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useLocation, useNavigate } from 'react-router';
import { useWords } from '../lib/reader.tsx';
import { StoppedBar } from './stopped-bar.tsx';

const useStyles = makeStyles({ tabs: { flexWrap: 'wrap', flexShrink: 1, minWidth: 0 } });

const areas = ['round', 'health', 'insights'] as const;

/** The four screens of one programme. */
export const ProgrammeAreas = ({ programme }: { programme: string }) => {
  const styles = useStyles();
  const { t } = useWords();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const area = areas.find((one) => pathname.endsWith(`/${one}`)) ?? 'design';
  const base = `/programmes/${programme}`;
  return (
    <>
      <nav aria-label={t('areas.label')}>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={area}
          onTabSelect={(_, { value }) =>
            void navigate(value === 'design' ? base : `${base}/${String(value)}`)
          }
        >
          <Tab value="design">{t('areas.design')}</Tab>
          {areas.map((one) => (
            <Tab key={one} value={one}>
              {t(`areas.${one}`)}
            </Tab>
          ))}
        </TabList>
      </nav>
      <StoppedBar programme={programme} />
    </>
  );
};
