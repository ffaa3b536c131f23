import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ErasurePreview } from '#core/contract/participant.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Reading } from '../../components/reading.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';
import { useRead } from '../../lib/use-read.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
  start: { alignSelf: 'start' },
});

const Preview = ({ preview }: { preview: ErasurePreview }) => {
  const styles = useStyles();
  const { t, say, number } = useWords();
  return (
    <div className={styles.columns}>
      {(['goes', 'stays'] as const).map((part) => (
        <div key={part}>
          <Text weight="semibold">{t(`my-data.erase.${part}`)}</Text>
          <ul>
            {preview[part].map(({ what, count }) => (
              <li key={what}>
                {say({ key: `data.erasure.${what}` })}: {number(count)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
};

const Confirm = () => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const erase = useAct<{ confirm: 'erase' }>({
    path: 'me/erasure',
    changes: ['me', 'me/profile', 'me/erasure', 'programmes/open'],
  });
  const word = t('my-data.erase.word');
  return (
    <>
      {erase.isSuccess && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{t('my-data.erase.done')}</MessageBarBody>
        </MessageBar>
      )}
      <ProblemBar error={erase.error} />
      <ConfirmDialog
        action={t('my-data.erase.do')}
        title={t('my-data.erase.title')}
        disabled={erase.isPending}
        blocked={typed.trim().toLowerCase() !== word}
        onConfirm={() => erase.mutate({ confirm: 'erase' })}
      >
        <Text block>{t('my-data.erase.text')}</Text>
        <Field label={t('my-data.erase.type', { word })}>
          <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
      </ConfirmDialog>
    </>
  );
};

/** P9: first what goes and what stays, then the word that does it. */
export const EraseSection = () => {
  const styles = useStyles();
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const preview = useRead<ErasurePreview>('me/erasure', { enabled: asked });
  return (
    <Section title={t('my-data.erase')} hint={t('my-data.erase.hint')}>
      {asked ? (
        <Reading of={preview}>
          {(found) => (
            <>
              <Preview preview={found} />
              <Confirm />
            </>
          )}
        </Reading>
      ) : (
        <Button className={styles.start} onClick={() => setAsked(true)}>
          {t('my-data.erase.preview')}
        </Button>
      )}
    </Section>
  );
};
