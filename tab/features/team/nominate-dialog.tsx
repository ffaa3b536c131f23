import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Text,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { TeamView } from '#core/contract/coordinator.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

interface NominateDialogProps {
  employee: TeamView['team'][number];
  programme: TeamView['programmes'][number];
}

export const NominateDialog = ({ employee, programme }: NominateDialogProps) => {
  const { t, both } = useWords();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const send = useAct<{ programme: string; employee: string; why: string }>({
    path: 'nominations',
    changes: ['team'],
    onDone: () => setOpen(false),
  });
  return (
    <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button aria-label={t('team.nominate-for', { name: employee.name, programme: both(programme.name) })}>
          {t('team.nominate')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('team.dialog.title', { name: employee.name })}</DialogTitle>
          <DialogContent>
            <Text block>{t('team.dialog.text', { count: programme.hours })}</Text>
            <Field label={t('team.dialog.why')} hint={t('team.dialog.why-hint')}>
              <Textarea value={why} maxLength={280} onChange={(_, { value }) => setWhy(value)} />
            </Field>
            <ProblemBar error={send.error} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('app.cancel')}</Button>
            </DialogTrigger>
            <Button
              appearance="primary"
              disabled={why.trim() === '' || send.isPending}
              onClick={() => send.mutate({ programme: programme.id, employee: employee.id, why: why.trim() })}
            >
              {t('team.dialog.send')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
