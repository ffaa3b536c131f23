import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Slider,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ClosingBody, PairView } from '#core/contract/participant.ts';
import { LevelSelect } from '../../components/level-select.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Scale } from '../../components/scale.tsx';
import { Section } from '../../components/section.tsx';
import { skillName } from '../../lib/catalogue.ts';
import { useWords } from '../../lib/reader.tsx';
import { levelNear, mindsets, toBody, type Closing } from './closing.ts';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  rating: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' },
  name: { flex: '1 1 140px', alignSelf: 'center' },
});

interface PartProps {
  closing: Closing;
  change: (closing: Closing) => void;
}

const Ratings = ({ closing, change }: PartProps) => {
  const styles = useStyles();
  const { t, locale } = useWords();
  const set = (index: number, part: Partial<Closing['ratings'][number]>) =>
    change({
      ...closing,
      ratings: closing.ratings.map((one, at) => (at === index ? { ...one, ...part } : one)),
    });
  return closing.ratings.map((rating, index) => (
    <div key={rating.skill} className={styles.rating}>
      <Text weight="semibold" className={styles.name}>
        {skillName(rating.skill, locale)}
      </Text>
      <LevelSelect
        label={t('pair.closing.after')}
        value={rating.after}
        onChange={(after) => set(index, { after })}
      />
      <LevelSelect
        label={t('pair.closing.then')}
        value={rating.then}
        onChange={(then) => set(index, { then })}
      />
    </div>
  ));
};

const Questions = ({ closing, change }: PartProps) => {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t('pair.closing.recommend', { value: closing.recommend })}
        hint={t('pair.closing.recommend-hint')}
      >
        <Slider
          min={0}
          max={10}
          value={closing.recommend}
          onChange={(_, { value }) => change({ ...closing, recommend: value })}
        />
      </Field>
      <Scale
        label={t('briefing.item')}
        options={mindsets.map((value) => ({ value, label: t(`briefing.agree.${value}`) }))}
        value={closing.mindset}
        onChange={(value) => {
          const mindset = mindsets.find((one) => one === value);
          if (mindset !== undefined) change({ ...closing, mindset });
        }}
      />
      <Field label={t('pair.closing.comment')} hint={t('pair.closing.comment-hint')}>
        <Textarea
          value={closing.comment}
          maxLength={1000}
          onChange={(_, { value }) => change({ ...closing, comment: value })}
        />
      </Field>
    </>
  );
};

/** C2: after and then, would you recommend it, one mindset item, a comment. */
export const ClosingSection = ({ pair }: { pair: PairView }) => {
  const { t } = useWords();
  const [closing, change] = useState<Closing>(() => ({
    ratings: pair.closing.ratings.map(({ skill, before }) => ({
      skill,
      after: levelNear(before),
      then: levelNear(before),
    })),
    recommend: 7,
    mindset: undefined,
    comment: '',
  }));
  const send = usePairAct<ClosingBody>(pair.id, { act: 'closing' });
  if (pair.closing.answered) {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{t('pair.closing.thanks')}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <Section title={t('pair.closing')} hint={t('pair.closing.hint')}>
      <Ratings closing={closing} change={change} />
      <Questions closing={closing} change={change} />
      <ProblemBar error={send.error} />
      <Button
        appearance="primary"
        style={{ alignSelf: 'start' }}
        disabled={send.isPending}
        onClick={() => send.mutate(toBody(closing))}
      >
        {t('pair.closing.send')}
      </Button>
    </Section>
  );
};
