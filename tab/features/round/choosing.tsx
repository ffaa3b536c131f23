import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { RoundView } from '#core/contract/coordinator.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

/** M7: people say whom they would like. How many have answered is shown, never who or what. */
export const Choosing = ({ programme, round }: { programme: string; round: RoundView }) => {
  const { t, dayAndTime, number } = useWords();
  const path = `programmes/${programme}/rounds/${round.id}`;
  const close = useAct<Record<string, never>, RoundView>({
    path: `${path}/choosing-end`,
    answers: path,
    changes: [`programmes/${programme}`, `programmes/${programme}/audit`],
  });
  const { choosing } = round;
  const { closesAt } = choosing ?? {};
  if (choosing === undefined || closesAt === undefined)
    return (
      <MessageBar>
        <MessageBarBody>{t('round.status.listing')}</MessageBarBody>
      </MessageBar>
    );
  const counts = { answered: number(choosing.answered), asked: number(choosing.asked) };
  return (
    <Section
      title={t('round.choosing.title')}
      hint={t('round.status.choosing', { day: dayAndTime(closesAt) })}
    >
      <Text>
        {choosing.orMore
          ? t('round.choosing.answered-or-more', counts)
          : t('round.choosing.answered', counts)}
      </Text>
      <ProblemBar error={close.error} />
      <span>
        <ConfirmDialog
          action={t('round.choosing.close')}
          title={t('round.choosing.close.title')}
          disabled={close.isPending}
          onConfirm={() => close.mutate({})}
        >
          <Text>{t('round.choosing.close.text')}</Text>
        </ConfirmDialog>
      </span>
    </Section>
  );
};
