import { makeStyles, mergeClasses, Subtitle2, Title2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { StepBar } from './step-bar.tsx';

const phone = '@media (max-width: 480px)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxWidth: '1000px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    [phone]: { display: 'contents' },
  },
  titles: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    flex: '1 1 240px',
    [phone]: { flex: 'none' },
  },
  lead: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, maxWidth: '65ch' },
  title: { marginBlock: 0 },
  action: {
    // On a phone the action leaves the header and stays at the thumb while the page scrolls.
    [phone]: { position: 'sticky', bottom: tokens.spacingVerticalM, order: 1, zIndex: 1, display: 'grid' },
  },
});

interface PageProps {
  title: string;
  lead?: string;
  step?: 1 | 2 | 3;
  /** The one primary action: top right on a desktop, across the width on a phone. */
  action?: ReactNode;
  children: ReactNode;
}

export const Page = ({ title, lead, step, action, children }: PageProps) => {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      {step !== undefined && <StepBar step={step} />}
      <header className={styles.head}>
        <div className={styles.titles}>
          <Title2 as="h1" className={styles.title}>
            {title}
          </Title2>
          {lead !== undefined && (
            <Subtitle2 as="p" className={mergeClasses(styles.lead, styles.title)}>
              {lead}
            </Subtitle2>
          )}
        </div>
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </header>
      {children}
    </div>
  );
};
