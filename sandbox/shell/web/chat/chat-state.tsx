import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { Chat } from './chat-shapes.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    justifyContent: 'flex-end',
  },
});

export type ChatDeed = 'install' | 'uninstall' | 'block' | 'unblock';

interface ChatStateProps {
  chat: Chat;
  isBusy: boolean;
  onDeed: (deed: ChatDeed) => void;
}

/** Whether the app is installed and may write, and changing that as the person could in Teams. */
export const ChatState = ({ chat, isBusy, onDeed }: ChatStateProps) => {
  const styles = useStyles();
  if (chat.blocked) {
    return (
      <Refused
        text="This person has blocked Binôme: it cannot write here."
        button="Unblock"
        isBusy={isBusy}
        onClick={() => onDeed('unblock')}
      />
    );
  }
  if (!chat.installed) {
    return (
      <Refused
        text="This person does not have the app yet."
        button="Install Binôme"
        isBusy={isBusy}
        onClick={() => onDeed('install')}
      />
    );
  }
  return (
    <div className={styles.bar}>
      <Button size="small" appearance="subtle" disabled={isBusy} onClick={() => onDeed('block')}>
        Block
      </Button>
      <Button size="small" appearance="subtle" disabled={isBusy} onClick={() => onDeed('uninstall')}>
        Uninstall
      </Button>
    </div>
  );
};

interface RefusedProps {
  text: string;
  button: string;
  isBusy: boolean;
  onClick: () => void;
}

const Refused = ({ text, button, isBusy, onClick }: RefusedProps) => (
  <MessageBar intent="info" layout="multiline">
    <MessageBarBody>{text}</MessageBarBody>
    <MessageBarActions>
      <Button disabled={isBusy} onClick={onClick}>
        {button}
      </Button>
    </MessageBarActions>
  </MessageBar>
);
