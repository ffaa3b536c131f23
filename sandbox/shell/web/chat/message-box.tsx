import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState, type SyntheticEvent } from 'react';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flexGrow: 1, minWidth: 0 },
});

/** Where a person writes to the bot. */
export const MessageBox = ({
  isDisabled,
  onSend,
}: {
  isDisabled: boolean;
  onSend: (text: string) => void;
}) => {
  const styles = useStyles();
  const [text, setText] = useState('');
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    onSend(text.trim());
    setText('');
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <Input
        className={styles.text}
        aria-label="Message to Binôme"
        placeholder="Write to Binôme: help, status, pause"
        value={text}
        disabled={isDisabled}
        onChange={(_, { value }) => setText(value)}
      />
      <Button
        type="submit"
        appearance="primary"
        icon={<SendRegular />}
        aria-label="Send"
        disabled={isDisabled}
      />
    </form>
  );
};
