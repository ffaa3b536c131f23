import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Skeleton,
  SkeletonItem,
  tokens,
} from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../lib/reader.tsx';
import { whatWentWrong } from '../lib/what-went-wrong.ts';
import { Reference } from './reference.tsx';

const useStyles = makeStyles({
  pad: {
    maxWidth: '1000px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
});

const Waiting = () => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Skeleton aria-label={t('app.loading')} className={styles.pad}>
      <SkeletonItem size={32} style={{ maxWidth: '320px' }} />
      <SkeletonItem size={16} style={{ maxWidth: '480px' }} />
      <SkeletonItem size={128} />
      <SkeletonItem size={96} />
    </Skeleton>
  );
};

const Failed = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.pad}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('app.error.title')}</MessageBarTitle> {whatWentWrong(error, t)}
          <Reference of={error} />
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={retry}>{t('app.error.retry')}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
};

interface ReadingProps<Answer> {
  of: Pick<UseQueryResult<Answer>, 'data' | 'isError' | 'error' | 'refetch'>;
  children: (answer: Answer) => ReactNode;
}

/** A skeleton while reading, what went wrong and a retry when it failed, and otherwise the answer. */
export const Reading = <Answer,>({ of, children }: ReadingProps<Answer>) => {
  if (of.data !== undefined) return children(of.data);
  return of.isError ? <Failed error={of.error} retry={() => void of.refetch()} /> : <Waiting />;
};
