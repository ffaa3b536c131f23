import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { MyProgramme } from '#core/contract/participant.ts';
import type { ProgrammeId } from '#core/shared/ids.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

interface StillInProps {
  programme: ProgrammeId;
  asked: NonNullable<MyProgramme['asked']>;
}

/** M9: the bot's question, answered here as well. */
export const StillIn = ({ programme, asked }: StillInProps) => {
  const { t, day } = useWords();
  const say = useAct<Record<string, never>>({ path: `programmes/${programme}/still-in`, changes: ['me'] });
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t(`home.asked.${asked.state}`, { day: day(asked.closesAt) })}</MessageBarBody>
        <MessageBarActions>
          <Button disabled={say.isPending} onClick={() => say.mutate({})}>
            {t('home.asked.yes')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <ProblemBar error={say.error} />
    </>
  );
};
