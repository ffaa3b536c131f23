import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Look } from '../app/look.ts';
import { sayShortMoment } from '../lib/say-time.ts';
import { CardView } from './card-view.tsx';
import type { Message } from './chat-shapes.ts';
import { renderMarkdown } from './markdown.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    maxWidth: 'min(560px, 100%)',
  },
  own: { alignSelf: 'flex-end', alignItems: 'flex-end' },
  about: { color: tokens.colorNeutralForeground2 },
  bubble: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  ownBubble: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  note: { color: tokens.colorNeutralForeground1, fontStyle: 'italic' },
});

interface ChatMessageProps {
  message: Message;
  author: string;
  timeZone: string;
  look: Look;
  isBusy: boolean;
  /** What Teams writes under the card after a tap. */
  note: string | undefined;
  onExecute: (verb: string, data: Record<string, unknown>) => void;
  onLink: (address: string) => void;
}

/** One message of the chat, with what it says now. */
export const ChatMessage = (props: ChatMessageProps) => {
  const styles = useStyles();
  const { message, author, timeZone, note } = props;
  const at = sayShortMoment(message.at, timeZone);
  const isOwn = message.from === 'person';
  return (
    <article className={mergeClasses(styles.message, isOwn && styles.own)} aria-label={`${author}, ${at}`}>
      <Text size={200} className={styles.about}>
        {author} · {at}
        {message.updatedAt !== undefined && ` · updated ${sayShortMoment(message.updatedAt, timeZone)}`}
      </Text>
      {message.text !== undefined && message.text !== '' && (
        <Bubble text={message.text} isOwn={isOwn} onLink={props.onLink} />
      )}
      {message.attachments
        .filter(({ contentType }) => contentType === cardType)
        .map(({ content }, index) => (
          <CardView
            key={index}
            content={content}
            look={props.look}
            isBusy={props.isBusy}
            onExecute={props.onExecute}
            onLink={props.onLink}
          />
        ))}
      {note !== undefined && (
        <Text size={200} className={styles.note} role="status">
          {note}
        </Text>
      )}
    </article>
  );
};

const Bubble = ({
  text,
  isOwn,
  onLink,
}: {
  text: string;
  isOwn: boolean;
  onLink: (address: string) => void;
}) => {
  const styles = useStyles();
  if (isOwn) return <div className={mergeClasses(styles.bubble, styles.ownBubble)}>{text}</div>;
  return (
    <div
      className={styles.bubble}
      onClick={(event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link === null) return;
        event.preventDefault();
        onLink(link.href);
      }}
      // The renderer keeps HTML out: what a message says arrives as text.
      dangerouslySetInnerHTML={{ __html: renderMarkdown(text) }}
    />
  );
};
