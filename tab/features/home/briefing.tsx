import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Scale } from '../../components/scale.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

const useStyles = makeStyles({
  points: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const points = ['mindset', 'ground', 'candour', 'not'] as const;
const agreement = [1, 2, 3, 4, 5, 6];

/** P8: the five minutes before the first match, with the one mindset item. */
export const Briefing = ({ programme }: { programme: string }) => {
  const styles = useStyles();
  const { t } = useWords();
  const [mindset, setMindset] = useState<number>();
  const send = useAct<{ mindset: number | undefined }>({
    path: `programmes/${programme}/briefing`,
    changes: ['me'],
  });
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="primary" style={{ alignSelf: 'start' }}>
          {t('home.briefing.action')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('briefing.title')}</DialogTitle>
          <DialogContent className={styles.points}>
            {points.map((point) => (
              <div key={point}>
                <Text weight="semibold">{t(`briefing.${point}.title`)}</Text>
                <br />
                <Text>{t(`briefing.${point}.text`)}</Text>
              </div>
            ))}
            <Scale
              label={t('briefing.item')}
              hint={t('briefing.item-hint')}
              options={agreement.map((value) => ({ value, label: t(`briefing.agree.${value}`) }))}
              value={mindset}
              onChange={setMindset}
            />
            <ProblemBar error={send.error} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('app.close')}</Button>
            </DialogTrigger>
            <Button
              appearance="primary"
              disabled={mindset === undefined || send.isPending}
              onClick={() => send.mutate({ mindset })}
            >
              {t('briefing.done')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
