import { Button, Field, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DesignBody, ProgrammeView } from '#core/contract/coordinator.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { FormatFields } from '../../components/format-fields.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { PolicySlider } from '../../components/policy-slider.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';
import { BreaksEditor } from './breaks-editor.tsx';
import { bodyOf, isComplete } from './design-body.ts';
import { WayChoice } from './way-choice.tsx';
import { ObjectivesEditor } from './objectives-editor.tsx';

const useStyles = makeStyles({
  save: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  numbers: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
  },
});

interface PartProps {
  body: DesignBody;
  set: (part: Partial<DesignBody>) => void;
}

const Rules = ({ body, set }: PartProps) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Section title={t('design.rules')}>
      <div className={styles.numbers}>
        <NumberField
          label={t('design.response-days')}
          value={body.responseDays}
          min={1}
          max={15}
          onChange={(responseDays) => set({ responseDays })}
        />
        <NumberField
          label={t('design.cool-off')}
          value={body.coolOffMonths}
          min={0}
          max={60}
          onChange={(coolOffMonths) => set({ coolOffMonths })}
        />
      </div>
      <Switch
        label={t('design.guests')}
        checked={body.guestsAllowed}
        onChange={(_, { checked }) => set({ guestsAllowed: checked })}
      />
    </Section>
  );
};

interface DesignFormProps extends Pick<ProgrammeView, 'programme'> {
  onUnsaved: (unsaved: boolean) => void;
}

/** The design, while it is a draft. */
export const DesignForm = ({ programme, onUnsaved }: DesignFormProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const [body, setBody] = useState(() => bodyOf(programme));
  const [saved, setSaved] = useState(body);
  const set = (part: Partial<DesignBody>) => {
    setBody({ ...body, ...part });
    onUnsaved(true);
  };
  const path = `programmes/${programme.id}`;
  const save = useAct<DesignBody, ProgrammeView>({
    method: 'PUT',
    path: `${path}/design`,
    answers: path,
    changes: ['programmes', `${path}/audit`],
    onDone: () => {
      setSaved(body);
      onUnsaved(false);
    },
  });
  return (
    <>
      <Section title={t('design.name')}>
        <BilingualField
          label={t('programmes.name')}
          value={body.name}
          max={80}
          onChange={(name) => set({ name })}
        />
      </Section>
      <ObjectivesEditor value={body.objectives} onChange={(objectives) => set({ objectives })} />
      <Section title={t('design.format')}>
        <FormatFields value={body.format} onChange={(part) => set({ format: { ...body.format, ...part } })} />
      </Section>
      <BreaksEditor value={body.breaks ?? []} onChange={(breaks) => set({ breaks })} />
      <Section title={t('design.pairing')} hint={t('design.pairing.hint')}>
        <WayChoice value={body.way ?? 'optimised'} onChange={(way) => set({ way })} />
        {body.way !== 'hat' && <PolicySlider value={body.slider} onChange={(slider) => set({ slider })} />}
        {body.way !== 'hat' && (
          <Field hint={t('design.circles.hint')}>
            <Switch
              label={t('design.circles')}
              checked={body.circlesOfThree === true}
              onChange={(_, { checked }) => set({ circlesOfThree: checked })}
            />
          </Field>
        )}
      </Section>
      <Rules body={body} set={set} />
      <ProblemBar error={save.error} />
      <div className={styles.save}>
        <Button
          disabled={save.isPending || body === saved || !isComplete(body)}
          onClick={() => save.mutate(body)}
        >
          {t('design.save')}
        </Button>
        {save.isSuccess && body === saved && <Text role="status">{t('app.saved')}</Text>}
      </div>
    </>
  );
};
