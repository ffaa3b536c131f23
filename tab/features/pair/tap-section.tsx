import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PairView } from '#core/contract/participant.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useApi } from '../../lib/api-context.tsx';
import { problemOf } from '../../lib/api-problem.ts';
import { useWords } from '../../lib/reader.tsx';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  actions: { flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const claimsAsked = (error: unknown): { claims: string | undefined } | undefined => {
  const problem = problemOf(error);
  return problem?.type === '/problems/consent-needed' ? { claims: problem.claims } : undefined;
};

interface AllowProps {
  claims: string | undefined;
  onAllowed: () => void;
}

/** S4: once allowed, what was tapped for is done. */
const Allow = ({ claims, onAllowed }: AllowProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const api = useApi();
  const allow = useMutation({ mutationFn: () => api.allow(claims), onSuccess: onAllowed });
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('pair.allow.title')}</MessageBarTitle> {t('pair.allow.text')}
        {allow.isError && <Text block>{t('pair.allow.refused')}</Text>}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button appearance="primary" disabled={allow.isPending} onClick={() => allow.mutate()}>
          {t('pair.allow')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};

type Wanted = NonNullable<PairView['tap']>;

const Asked = ({ wanted, isBusy, onTap }: { wanted: Wanted; isBusy: boolean; onTap: () => void }) => {
  const styles = useStyles();
  const { t } = useWords();
  const { does, name = '' } = wanted;
  const isMine = does === 'book' || does === 'give-back';
  return (
    <MessageBar intent={does === 'give-back' ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>{t(`pair.tap.${does}.text`, { name })}</MessageBarBody>
      {isMine && (
        <MessageBarActions className={styles.actions}>
          <Button appearance="primary" disabled={isBusy} onClick={onTap}>
            {t(`pair.tap.${does}`)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};

/**
 * S4, where the app was given no calendar: what waits for this member’s tap. What they have changed in Outlook is asked for
 * once when they open the page, and after each change made here (S3).
 */
export const TapSection = ({ pair }: { pair: PairView }) => {
  const { mutate, error, isPending } = usePairAct<Record<string, never>>(pair.id, { act: 'calendar' });
  const { tap: wanted } = pair;
  const looks = wanted?.does === 'look';
  const changed = pair.meetings.filter(({ underWay }) => underWay).length;
  useEffect(() => {
    if (looks) mutate({});
  }, [mutate, looks, changed]);
  if (wanted === undefined) return null;
  const tap = () => mutate({});
  const asked = claimsAsked(error);
  return (
    <>
      {asked === undefined ? (
        <Asked wanted={wanted} isBusy={isPending} onTap={tap} />
      ) : (
        <Allow claims={asked.claims} onAllowed={tap} />
      )}
      {asked === undefined && <ProblemBar error={error} />}
    </>
  );
};
