import { Badge, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { MeetingView } from '#core/contract/sessions.ts';
import type { Instant } from '#core/shared/instant.ts';
import { useWords } from '../../lib/reader.tsx';

type Outside = NonNullable<MeetingView['outside']>;

const namesOf = ({ others }: Outside): string[] => others.map(({ name }) => name);
const whoOf = (outside: Outside): string =>
  [outside.mine === undefined ? '' : 'me', ...namesOf(outside)].join();

/** For whom a session is early or late. */
export const OutsideBadge = ({ meeting: { outside } }: { meeting: MeetingView }) => {
  const { t } = useWords();
  if (outside === undefined) return null;
  const { mine, others } = outside;
  const badges = [
    ...(mine === undefined ? [] : [t(`pair.outside.${mine}.mine`)]),
    ...(['early', 'late'] as const).flatMap((side) => {
      const names = others.filter((one) => one.side === side).map(({ name }) => name);
      return names.length === 0 ? [] : [t(`pair.outside.${side}.theirs`, { names })];
    }),
  ];
  return badges.map((text) => (
    <Badge key={text} appearance="outline" color="informative">
      {text}
    </Badge>
  ));
};

/** What the sessions to come have in common that are outside somebody's hours. */
export const OutsideNote = ({ meetings, now }: { meetings: readonly MeetingView[]; now: Instant }) => {
  const { t } = useWords();
  const ahead = meetings.filter(
    ({ number, start, status }) => number > 0 && start > now && status === 'planned',
  );
  const known = ahead.flatMap(({ outside }) => (outside === undefined ? [] : [outside]));
  const [first] = known;
  if (first === undefined) return null;
  const say = (): string => {
    if (new Set(known.map(whoOf)).size > 1) return t('pair.outside.turns');
    const names = namesOf(first);
    if (first.mine === undefined) return t('pair.outside.theirs', { names });
    return names.length === 0 ? t('pair.outside.mine') : t('pair.outside.everyone', { names });
  };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{say()}</MessageBarBody>
    </MessageBar>
  );
};
