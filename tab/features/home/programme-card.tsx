import { Badge, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { MeView, MyProgramme } from '#core/contract/participant.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { nextThing } from './next-thing.ts';
import { NextStep } from './next-step.tsx';
import { StillIn } from './still-in.tsx';

const useStyles = makeStyles({
  foot: { color: tokens.colorNeutralForeground3, margin: 0 },
});

/** What a programme shows before one has anything to do with it. */
type Joinable = Pick<MyProgramme, 'id' | 'name'> & Partial<MyProgramme>;

const PauseNotice = ({ programme, me }: { programme: Joinable; me: MeView }) => {
  const { t, day } = useWords();
  const until = programme.pausedUntil;
  if (until === undefined || until <= me.now) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t('home.paused', { day: day(until) })}</MessageBarBody>
    </MessageBar>
  );
};

const isKnown = (programme: Joinable): programme is MyProgramme => programme.enrolment !== undefined;

export const ProgrammeCard = ({ programme, me }: { programme: Joinable; me: MeView }) => {
  const styles = useStyles();
  const { t, both, say } = useWords();
  const thing = isKnown(programme) ? nextThing(programme, me.pairs, me.now) : { kind: 'join' as const };
  const { format, nominatedBy } = programme;
  return (
    <Section title={both(programme.name)}>
      {nominatedBy !== undefined && programme.enrolment !== 'enrolled' && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {t('home.nominated', { name: nominatedBy.name })}
            {nominatedBy.why !== undefined && ` “${nominatedBy.why}”`} {t('home.nominated-private')}
          </MessageBarBody>
        </MessageBar>
      )}
      <PauseNotice programme={programme} me={me} />
      {programme.asked !== undefined && <StillIn programme={programme.id} asked={programme.asked} />}
      <NextStep thing={thing} programme={programme} now={me.now} />
      {format !== undefined && (
        <div className={styles.foot}>
          <Badge appearance="outline">{t(`app.programme.${programme.status ?? 'open'}`)}</Badge>{' '}
          {say({
            key: 'tab.app.format',
            params: {
              count: format.sessions,
              minutes: format.durationMinutes,
              cadence: { key: `tab.app.cadence.${format.cadence}` },
            },
          })}
        </div>
      )}
    </Section>
  );
};
