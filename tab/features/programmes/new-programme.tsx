import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ProgrammeView } from '#core/contract/coordinator.ts';
import type { TemplateId } from '#core/programme/template-id.ts';
import { templates } from '#core/programme/templates.ts';
import type { Bilingual } from '#core/shared/message.ts';
import en from '#locales/en/tab/programmes.json' with { type: 'json' };
import fr from '#locales/fr/tab/programmes.json' with { type: 'json' };
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ChoiceSelect } from '../../components/choice-select.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

const useStyles = makeStyles({ form: { display: 'grid', gap: tokens.spacingVerticalM } });

const nameOf = (template: TemplateId): Bilingual => ({
  en: en[`template.${template}`],
  fr: fr[`template.${template}`],
});

/** D1: a programme begins as a template with a name. */
export const NewProgramme = () => {
  const styles = useStyles();
  const { t } = useWords();
  const navigate = useNavigate();
  const [template, setTemplate] = useState<TemplateId>('skill-exchange');
  const [name, setName] = useState<Bilingual>(() => nameOf('skill-exchange'));
  const create = useAct<{ template: TemplateId; name: Bilingual }, ProgrammeView>({
    path: 'programmes',
    changes: ['programmes', 'me'],
    onDone: ({ programme }) => void navigate(`/programmes/${programme.id}`),
  });
  const choose = (chosen: TemplateId) => {
    setTemplate(chosen);
    setName(nameOf(chosen));
  };
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="primary">{t('programmes.new')}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('programmes.new')}</DialogTitle>
          <DialogContent className={styles.form}>
            <ChoiceSelect
              label={t('programmes.template')}
              value={template}
              choices={templates.map(({ id }) => ({ value: id, label: t(`programmes.template.${id}`) }))}
              onChange={choose}
            />
            <Text>{t(`programmes.template.${template}.text`)}</Text>
            <BilingualField label={t('programmes.name')} value={name} max={80} onChange={setName} />
            <ProblemBar error={create.error} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('app.cancel')}</Button>
            </DialogTrigger>
            <Button
              appearance="primary"
              disabled={create.isPending || name.en.trim() === '' || name.fr.trim() === ''}
              onClick={() => create.mutate({ template, name })}
            >
              {t('programmes.create')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
