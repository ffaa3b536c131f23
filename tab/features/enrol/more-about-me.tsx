import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChoiceSelect } from '../../components/choice-select.tsx';
import { WordsInput } from '../../components/words-input.tsx';
import { useWords } from '../../lib/reader.tsx';
import type { Draft } from './draft.ts';
import type { EditProps } from './edit-props.ts';
import { WhenAndWhere } from './when-and-where.tsx';
import { WhenRather } from './when-rather.tsx';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalM },
});

const kinds = ['functions', 'industries', 'countries', 'schools', 'projects', 'directions'] as const;
const seniorities = ['1', '2', '3', '4', '5', '6'] as const;
const seniorityOf: Readonly<Record<(typeof seniorities)[number], Draft['seniority']>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  '6': 6,
};
const tenures: readonly NonNullable<Draft['tenure']>[] = ['under-1', '1-3', '3-7', '7-15', 'over-15'];

const Background = ({ draft, change }: EditProps) => {
  const { t } = useWords();
  return kinds.map((kind) => (
    <WordsInput
      key={kind}
      label={t(`enrol.background.${kind}`)}
      hint={t('enrol.background.hint')}
      value={draft.background[kind]}
      onChange={(words) => change({ ...draft, background: { ...draft.background, [kind]: words } })}
    />
  ));
};

const Career = ({ draft, change }: EditProps) => {
  const { t } = useWords();
  const unstated = { value: '', label: t('enrol.unstated') } as const;
  return (
    <>
      <ChoiceSelect
        label={t('enrol.seniority')}
        value={seniorities[draft.seniority - 1] ?? '1'}
        choices={seniorities.map((value) => ({ value, label: t(`enrol.seniority.${value}`) }))}
        onChange={(value) => change({ ...draft, seniority: seniorityOf[value] })}
      />
      <ChoiceSelect
        label={t('enrol.tenure')}
        value={draft.tenure ?? ''}
        choices={[unstated, ...tenures.map((value) => ({ value, label: t(`enrol.tenure.${value}`) }))]}
        onChange={(tenure) => {
          const { tenure: _before, ...rest } = draft;
          change(tenure === '' ? rest : { ...rest, tenure });
        }}
      />
    </>
  );
};

/** Folded away: all of it is optional and can come later (P2). */
export const MoreAboutMe = ({ draft, change }: EditProps) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Accordion collapsible multiple>
      <AccordionItem value="background">
        <AccordionHeader as="h2">{t('enrol.more.background')}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Background draft={draft} change={change} />
          <Career draft={draft} change={change} />
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="when">
        <AccordionHeader as="h2">{t('enrol.more.when')}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <WhenAndWhere draft={draft} change={change} />
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="rather">
        <AccordionHeader as="h2">{t('enrol.more.rather')}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <WhenRather draft={draft} change={change} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
