import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
} from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { useDialogStyles } from '../calendar/dialog-styles.ts';
import type { NestedAsked } from './nested-app-auth.ts';
import type { AskInWindow } from './use-broker.ts';

interface Question {
  asked: NestedAsked;
  answer: (isAllowed: boolean) => void;
}

/** The window in which Entra asks somebody before it gives a token, and how a question comes into it. */
export const useEntraWindow = (name: string): { window: React.ReactNode; ask: AskInWindow } => {
  const [question, setQuestion] = useState<Question>();
  const ask = useCallback<AskInWindow>(
    (asked) => new Promise((answer) => setQuestion({ asked, answer })),
    [],
  );
  const answer = (isAllowed: boolean): void => {
    question?.answer(isAllowed);
    setQuestion(undefined);
  };
  const window =
    question === undefined ? null : <EntraWindow name={name} asked={question.asked} onAnswer={answer} />;
  return { window, ask };
};

interface EntraWindowProps {
  name: string;
  asked: NestedAsked;
  onAnswer: (isAllowed: boolean) => void;
}

const EntraWindow = ({ name, asked: { scope, claims }, onAnswer }: EntraWindowProps) => {
  const styles = useDialogStyles();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Entra asks {name}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>Binôme would like to use, as you: {scope}</Text>
            {claims?.includes('"access_token"') === true && <Text>Show who you are once more: {claims}</Text>}
          </DialogContent>
          <DialogActions className={styles.actions}>
            <Button appearance="primary" onClick={() => onAnswer(true)}>
              Allow
            </Button>
            <Button onClick={() => onAnswer(false)}>No</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
