import {
  Button,
  Dialog,
  DialogBody,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { GoalBody } from '#core/contract/participant.ts';
import type { Goal } from '#core/pairs/goal.ts';
import { useWords } from '../../lib/reader.tsx';
import { GoalForm } from './goal-form.tsx';
import { usePairAct } from './use-pair-act.ts';

interface GoalDialogProps {
  pair: string;
  /** The goal to change; without one, a new goal. */
  goal?: Goal;
  mayShare: boolean;
  mayOwn: boolean;
}

export const GoalDialog = ({ pair, goal, mayShare, mayOwn }: GoalDialogProps) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const send = usePairAct<GoalBody>(pair, {
    ...(goal === undefined ? { act: 'goals' } : { act: `goals/${goal.id}`, method: 'PUT' }),
    onDone: () => setOpen(false),
  });
  const label = t(goal === undefined ? 'pair.goal.add' : 'pair.goal.change');
  return (
    <Dialog open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        {goal === undefined ? (
          <Button style={{ justifySelf: 'start', alignSelf: 'start' }}>{label}</Button>
        ) : (
          <Button size="small" appearance="subtle">
            {label}
          </Button>
        )}
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{label}</DialogTitle>
          <GoalForm
            goal={goal}
            mayShare={mayShare}
            mayOwn={mayOwn}
            busy={send.isPending}
            error={send.error}
            onSave={send.mutate}
          />
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
