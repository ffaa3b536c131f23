import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { AgreementBody, PairView } from '#core/contract/participant.ts';
import type { AgreementTerms } from '#core/pairs/agreement.ts';
import { quietHoursOf, reminderOf } from '#core/pairs/customs.ts';
import type { SessionFormat } from '#core/programme/programme.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { AgreementForm } from './agreement-form.tsx';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  terms: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0 },
  term: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

const written = ['confidentiality', 'candour', 'offLimits', 'howWeEnd'] as const;

const Terms = ({ terms }: { terms: AgreementTerms }) => {
  const styles = useStyles();
  const { t, say } = useWords();
  const rhythm = say({
    key: 'tab.app.format',
    params: {
      count: terms.sessions,
      minutes: terms.durationMinutes,
      cadence: { key: `tab.app.cadence.${terms.cadence}` },
    },
  });
  const notice = t('pair.agreement.notice', { count: terms.noticeHours });
  const said = [
    [t('pair.agreement.rhythm'), `${rhythm}. ${notice}`],
    [t('pair.agreement.reminder'), t(`pair.agreement.reminder.${reminderOf(terms)}`)],
    [t('pair.agreement.quiet'), t('pair.agreement.quiet.said', { ...quietHoursOf(terms) })],
    ...written.map((field) => [t(`pair.agreement.${field}`), terms[field]] as const),
  ] as const;
  return (
    <dl className={styles.terms}>
      {said.map(([name, words]) => (
        <div key={name}>
          <dt>
            <Text weight="semibold">{name}</Text>
          </dt>
          <dd className={styles.term}>
            <Text>{words}</Text>
          </dd>
        </div>
      ))}
    </dl>
  );
};

const stateOf = ({ agreement }: PairView): 'none' | 'mine' | 'theirs' | 'all' => {
  if (agreement === undefined) return 'none';
  if (agreement.confirmedByAll) return 'all';
  return agreement.confirmedByMe ? 'mine' : 'theirs';
};

interface AgreementSectionProps {
  pair: PairView;
  /** What somebody would like to try otherwise: the form opens with it, and has the focus. */
  tried: Partial<SessionFormat> | undefined;
}

/** A1: both confirm one version; changing a word asks the other again. */
export const AgreementSection = ({ pair, tried }: AgreementSectionProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const [editing, setEditing] = useState(tried !== undefined);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tried !== undefined) form.current?.focus();
  }, [tried]);
  const propose = usePairAct<AgreementBody>(pair.id, {
    act: 'agreement',
    method: 'PUT',
    onDone: () => setEditing(false),
  });
  const confirm = usePairAct<{ version: number }>(pair.id, { act: 'agreement/confirmation' });
  const { agreement, suggestedTerms } = pair;
  const state = stateOf(pair);
  if (agreement === undefined || editing) {
    return (
      <Section title={t('pair.agreement')} hint={t('pair.agreement.hint')}>
        <div ref={form} tabIndex={-1}>
          <AgreementForm
            terms={{ ...(agreement?.terms ?? suggestedTerms), ...tried }}
            busy={propose.isPending}
            onPropose={propose.mutate}
            {...(editing ? { onCancel: () => setEditing(false) } : {})}
          />
        </div>
        <ProblemBar error={propose.error} />
      </Section>
    );
  }
  return (
    <Section title={t('pair.agreement')}>
      <div className={styles.row}>
        <Badge appearance="tint" color={state === 'all' ? 'success' : 'informative'}>
          {t(`pair.agreement.state.${state}`)}
        </Badge>
      </div>
      <Terms terms={agreement.terms} />
      <ProblemBar error={confirm.error} />
      <div className={styles.row}>
        {state === 'theirs' && (
          <Button
            appearance="primary"
            disabled={confirm.isPending}
            onClick={() => confirm.mutate({ version: agreement.version })}
          >
            {t('pair.agreement.confirm')}
          </Button>
        )}
        <Button onClick={() => setEditing(true)}>{t('pair.agreement.change')}</Button>
      </div>
    </Section>
  );
};
