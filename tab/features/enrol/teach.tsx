import { LevelSelect } from '../../components/level-select.tsx';
import { SkillPicker } from '../../components/skill-picker.tsx';
import { skillName } from '../../lib/catalogue.ts';
import { useWords } from '../../lib/reader.tsx';
import { asId } from '#core/shared/ids.ts';
import { addTeach } from './draft.ts';
import type { EditProps } from './edit-props.ts';
import { Row } from './row.tsx';

export const Teach = ({ draft, change }: EditProps) => {
  const { t, locale } = useWords();
  const skills = draft.teaches.map(({ skill }) => skill);
  return (
    <>
      {draft.teaches.map((offer) => (
        <Row
          key={offer.skill}
          tone="give"
          name={skillName(asId(offer.skill), locale)}
          onRemove={() => change({ ...draft, teaches: draft.teaches.filter((one) => one !== offer) })}
        >
          <LevelSelect
            label={t('enrol.teach.level')}
            value={offer.level}
            onChange={(level) =>
              change({
                ...draft,
                teaches: draft.teaches.map((one) => (one === offer ? { ...one, level } : one)),
              })
            }
          />
        </Row>
      ))}
      <SkillPicker
        label={t('enrol.teach.add')}
        placeholder={t('enrol.teach.example')}
        without={skills}
        onPick={(skill) => change(addTeach(draft, skill))}
      />
    </>
  );
};
