import { Button, Checkbox, Field, ProgressBar, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyProgramme } from '#core/contract/participant.ts';
import type { Profile } from '#core/people/profile.ts';
import { ExperienceSelect } from '../../components/experience-select.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { draftFrom, readiness, readyParts } from './draft.ts';
import { Group } from './group.tsx';
import { Languages } from './languages.tsx';
import { Learn } from './learn.tsx';
import { MoreAboutMe } from './more-about-me.tsx';
import { Teach } from './teach.tsx';
import { useJoin } from './use-join.ts';
import { inZone, isZoneUnread, ZoneUnread } from './zone-unread.tsx';

interface EnrolFormProps {
  programme: MyProgramme;
  profile: Profile;
  onJoined: () => void;
}

const Progress = ({ parts }: { parts: number }) => {
  const { t } = useWords();
  const label = t('enrol.progress', { parts });
  return (
    <Field label={label}>
      <ProgressBar value={parts / 4} aria-label={label} />
    </Field>
  );
};

/** P2: four groups on one page; all else is folded away. */
export const EnrolForm = ({ programme, profile, onJoined }: EnrolFormProps) => {
  const { t, both, timeZone } = useWords();
  const isIn = programme.enrolment === 'enrolled';
  const [draft, change] = useState(() => inZone(draftFrom(profile), profile, timeZone));
  const [noticeRead, setNoticeRead] = useState(isIn);
  const join = useJoin({ programme: programme.id, isIn, onJoined });
  const parts = readyParts(readiness(draft, noticeRead));
  const { sources } = profile;
  return (
    <Page
      title={both(programme.name)}
      lead={t('enrol.lead')}
      step={1}
      action={
        <Button
          appearance="primary"
          size="large"
          disabled={parts < 4 || join.isPending}
          onClick={() => join.mutate(draft)}
        >
          {t(isIn ? 'app.save' : 'enrol.save-and-join')}
        </Button>
      }
    >
      <Progress parts={parts} />
      <ProblemBar error={join.error} />
      <Group name="teach" source={sources['teaches']}>
        <Teach draft={draft} change={change} />
        <ExperienceSelect
          label={t('enrol.teach.experiences')}
          placeholder={t('enrol.experiences')}
          value={draft.experiencesOffered}
          onChange={(experiencesOffered) => change({ ...draft, experiencesOffered })}
        />
      </Group>
      <Group name="learn" source={sources['wants']}>
        <Learn draft={draft} change={change} />
        <ExperienceSelect
          label={t('enrol.learn.experiences')}
          placeholder={t('enrol.experiences')}
          value={draft.experiencesWanted}
          onChange={(experiencesWanted) => change({ ...draft, experiencesWanted })}
        />
      </Group>
      <Group name="languages" source={sources['languages']}>
        <Languages draft={draft} change={change} />
      </Group>
      <Group name="notice">
        <Text>{t('enrol.notice.text')}</Text>
        <Checkbox
          label={t('enrol.notice.read')}
          checked={noticeRead}
          disabled={isIn}
          onChange={(_, { checked }) => setNoticeRead(checked === true)}
        />
      </Group>
      {isZoneUnread(profile) && <ZoneUnread zone={draft.timeZone} />}
      <MoreAboutMe draft={draft} change={change} />
    </Page>
  );
};
