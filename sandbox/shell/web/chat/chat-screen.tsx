import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Look } from '../app/look.ts';
import { Failure } from '../lib/failure.tsx';
import type { Person } from '../people/person.ts';
import { ChatMessage } from './chat-message.tsx';
import { noteOf, type Chat } from './chat-shapes.ts';
import { ChatState, type ChatDeed } from './chat-state.tsx';
import { MessageBox } from './message-box.tsx';
import { useChat } from './use-chat.ts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  log: {
    flexGrow: 1,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  empty: { color: tokens.colorNeutralForeground2, margin: 'auto', textAlign: 'center' },
});

interface ChatScreenProps {
  person: Person;
  look: Look;
  onLink: (address: string) => void;
}

/** The conversation of one person with the bot. */
export const ChatScreen = ({ person, look, onLink }: ChatScreenProps) => {
  const styles = useStyles();
  const { chat, deed } = useChat(person.id);
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const note = (id: string, text: string | undefined): void => {
    setNotes(({ [id]: _, ...others }) => (text === undefined ? others : { ...others, [id]: text }));
  };
  const tap = (activityId: string, verb: string, data: Record<string, unknown>): void => {
    deed.mutate(
      { invoke: { activityId, verb, data } },
      { onSuccess: (answer) => note(activityId, noteOf(answer)) },
    );
  };
  if (chat.data === undefined) {
    return chat.isPending ? (
      <Spinner label="Reading the chat" />
    ) : (
      <Failure title="The chat could not be read" error={chat.error} />
    );
  }
  return (
    <div className={styles.screen}>
      <ChatState chat={chat.data} isBusy={deed.isPending} onDeed={(one) => deed.mutate(deedOf[one])} />
      <Failure title="That could not be done" error={deed.error} />
      <Log chat={chat.data} name={person.displayName}>
        {(message) => (
          <ChatMessage
            key={message.id}
            message={message}
            author={message.from === 'bot' ? 'Binôme' : person.displayName}
            timeZone={person.timeZone}
            look={look}
            isBusy={deed.isPending}
            note={notes[message.id]}
            onExecute={(verb, data) => tap(message.id, verb, data)}
            onLink={onLink}
          />
        )}
      </Log>
      <MessageBox
        isDisabled={!chat.data.installed || chat.data.blocked}
        onSend={(text) => deed.mutate({ text })}
      />
    </div>
  );
};

const deedOf: Readonly<
  Record<ChatDeed, { install: true } | { uninstall: true } | { block: true } | { unblock: true }>
> = {
  install: { install: true },
  uninstall: { uninstall: true },
  block: { block: true },
  unblock: { unblock: true },
};

interface LogProps {
  chat: Chat;
  name: string;
  children: (message: Chat['activities'][number]) => React.ReactNode;
}

/** The messages, oldest first; a new one is scrolled to. */
const Log = ({ chat: { activities }, name, children }: LogProps) => {
  const styles = useStyles();
  const log = useRef<HTMLDivElement>(null);
  const newest = activities.at(-1)?.id;
  useEffect(() => {
    const place = log.current;
    if (newest !== undefined) place?.scrollTo({ top: place.scrollHeight });
  }, [newest]);
  return (
    <div ref={log} className={styles.log} role="log" aria-label={`Chat of ${name} with Binôme`} tabIndex={0}>
      {activities.length === 0 && <Text className={styles.empty}>Nothing has been written here yet.</Text>}
      {activities.map(children)}
    </div>
  );
};
