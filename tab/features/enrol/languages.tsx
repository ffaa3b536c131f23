import { Field, Select } from '@fluentui/react-components';
import { useWords } from '../../lib/reader.tsx';
import type { Draft } from './draft.ts';
import type { EditProps } from './edit-props.ts';
import { Row } from './row.tsx';

type Spoken = Draft['languages'][number];

const tags = 'en fr de es it pt nl pl ro cs sv da fi no el tr ar he hi zh ja ko vi uk ru'.split(' ');
const levels: readonly Spoken['level'][] = ['basic', 'working', 'fluent', 'native'];

export const Languages = ({ draft, change }: EditProps) => {
  const { t, language, locale } = useWords();
  const spoken = draft.languages;
  const others = tags
    .filter((tag) => spoken.every((one) => one.tag !== tag))
    .sort((a, b) => language(a).localeCompare(language(b), locale));
  return (
    <>
      {spoken.map((one) => (
        <Row
          key={one.tag}
          name={language(one.tag)}
          onRemove={() => change({ ...draft, languages: spoken.filter((other) => other !== one) })}
        >
          <Field label={t('enrol.languages.level')} size="small">
            <Select
              value={one.level}
              onChange={(_, { value }) => {
                const level = levels.find((known) => known === value) ?? one.level;
                change({
                  ...draft,
                  languages: spoken.map((other) => (other === one ? { ...one, level } : other)),
                });
              }}
            >
              {levels.map((level) => (
                <option key={level} value={level}>
                  {t(`enrol.languages.level.${level}`)}
                </option>
              ))}
            </Select>
          </Field>
        </Row>
      ))}
      {spoken.length < 8 && (
        <Field label={t('enrol.languages.add')}>
          <Select
            value=""
            onChange={(_, { value: tag }) => {
              if (tag !== '') change({ ...draft, languages: [...spoken, { tag, level: 'working' }] });
            }}
          >
            <option value="">{t('enrol.languages.choose')}</option>
            {others.map((tag) => (
              <option key={tag} value={tag}>
                {language(tag)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
};
