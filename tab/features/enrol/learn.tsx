import { asId } from '#core/shared/ids.ts';
import { levels, LevelSelect } from '../../components/level-select.tsx';
import { SkillPicker } from '../../components/skill-picker.tsx';
import { skillName } from '../../lib/catalogue.ts';
import { useWords } from '../../lib/reader.tsx';
import { addWish, withWishes, type Draft } from './draft.ts';
import type { EditProps } from './edit-props.ts';
import { Row } from './row.tsx';

type Wish = Draft['wants'][number];

export const Learn = ({ draft, change }: EditProps) => {
  const { t, locale } = useWords();
  const replace = (wish: Wish, by: Partial<Wish>) =>
    change(
      withWishes(
        draft,
        draft.wants.map((one) => (one === wish ? { ...one, ...by } : one)),
      ),
    );
  return (
    <>
      {draft.wants.map((wish) => (
        <Row
          key={wish.skill}
          tone="get"
          name={skillName(asId(wish.skill), locale)}
          onRemove={() =>
            change(
              withWishes(
                draft,
                draft.wants.filter((one) => one !== wish),
              ),
            )
          }
        >
          <LevelSelect
            label={t('enrol.learn.today')}
            value={wish.today}
            among={levels.filter((level) => level < 5)}
            onChange={(today) => replace(wish, { today })}
          />
          <LevelSelect
            label={t('enrol.learn.wanted')}
            value={wish.wanted}
            among={levels.filter((level) => level > wish.today)}
            onChange={(wanted) => replace(wish, { wanted })}
          />
        </Row>
      ))}
      <SkillPicker
        label={t('enrol.learn.add')}
        placeholder={t('enrol.learn.example')}
        without={draft.wants.map(({ skill }) => skill)}
        onPick={(skill) => change(addWish(draft, skill))}
      />
    </>
  );
};
