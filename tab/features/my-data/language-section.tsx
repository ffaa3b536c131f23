import type { Locale } from '#core/shared/message.ts';
import { ChoiceSelect } from '../../components/choice-select.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

/** In the language's own name, so that it is found whatever is set. */
const choices: readonly { value: Locale; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
];

export const LanguageSection = ({ locale }: { locale: Locale }) => {
  const { t } = useWords();
  const set = useAct<{ locale: Locale }>({ method: 'PUT', path: 'me/locale', changes: ['me', 'me/profile'] });
  return (
    <Section title={t('my-data.language')} hint={t('my-data.language.hint')}>
      <ChoiceSelect
        label={t('my-data.language')}
        value={locale}
        choices={choices}
        onChange={(chosen) => set.mutate({ locale: chosen })}
      />
      <ProblemBar error={set.error} />
    </Section>
  );
};
