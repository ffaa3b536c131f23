import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { teamsTabLink } from '#core/contract/teams-tab-link.ts';
import { TwoCircles } from '../components/two-circles.tsx';
import { Page } from '../components/page.tsx';
import { useWords } from '../lib/reader.tsx';

const useStyles = makeStyles({
  ways: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxWidth: '65ch' },
});

interface OutsideProps {
  teamsAppId: string;
  /** The screen the address names; empty for home. */
  subPage: string;
}

/** What somebody sees who opens the tab's address in a browser. */
export const Outside = ({ teamsAppId, subPage }: OutsideProps) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <main>
      <Page
        title={t('outside.title')}
        lead={t('outside.lead')}
        action={
          <Button as="a" appearance="primary" href={teamsTabLink(teamsAppId, subPage)}>
            {t('outside.open')}
          </Button>
        }
      >
        <TwoCircles size={96} />
        <ul className={styles.ways}>
          {(['teams', 'outlook', 'missing'] as const).map((way) => (
            <li key={way}>
              <Text>{t(`outside.${way}`)}</Text>
            </li>
          ))}
        </ul>
      </Page>
    </main>
  );
};
