import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import type { PermissionsView } from '#core/contract/permissions.ts';
import { Page } from '../../components/page.tsx';
import { Reading } from '../../components/reading.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { inNeedFirst, isInNeed } from './in-need-first.ts';
import { PermissionItem } from './permission-item.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  // Always there, so that what is said in it is heard; without a word it takes no room.
  trying: { ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalXL})` } },
});

/** In one glance: whether somebody has to do something. */
const Summary = ({ view: { now, permissions } }: { view: PermissionsView }) => {
  const { t, dayAndTime } = useWords();
  const inNeed = permissions.filter(isInNeed).length;
  const unsure = permissions.filter(({ finding }) => finding.kind === 'untried').length;
  const isWell = inNeed + unsure === 0;
  return (
    <MessageBar intent={isWell ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {isWell && t('permissions.all-well')}
          {inNeed > 0 && t('permissions.in-need', { count: inNeed })}{' '}
          {unsure > 0 && t('permissions.unsure', { count: unsure })}
        </MessageBarTitle>{' '}
        {t('permissions.tried', { when: dayAndTime(now) })}
      </MessageBarBody>
    </MessageBar>
  );
};

/** X1: what the organisation lets the app do, tried whenever somebody looks. */
export const PermissionsScreen = () => {
  const styles = useStyles();
  const { t } = useWords();
  const tried = useRead<PermissionsView>('permissions', { fresh: true });
  const again = (
    <Button appearance="primary" disabled={tried.isFetching} onClick={() => void tried.refetch()}>
      {t('permissions.again')}
    </Button>
  );
  return (
    <Page title={t('permissions.title')} lead={t('permissions.lead')} action={again}>
      <div role="status" className={styles.trying}>
        {tried.isFetching && (
          <Spinner style={{ justifyContent: 'start' }} size="tiny" label={t('permissions.trying')} />
        )}
      </div>
      <Reading of={tried}>
        {(view) => (
          <>
            <Summary view={view} />
            <ul className={styles.list}>
              {inNeedFirst(view.permissions).map((permission) => (
                <PermissionItem key={permission.need} permission={permission} />
              ))}
            </ul>
          </>
        )}
      </Reading>
    </Page>
  );
};
