import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownLeftRegular, ArrowUpRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ChanceView } from '#core/contract/board.ts';
import type { MyChance as Chance } from '#core/growth/my-chance.ts';
import { thingName } from '../lib/catalogue.ts';
import { useWords } from '../lib/reader.tsx';
import { useRead } from '../lib/use-read.ts';
import { LinkButton } from './link-button.tsx';
import { Reading } from './reading.tsx';
import { Section } from './section.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: tokens.lineHeightBase300 },
});

const Line = ({ icon, children }: { icon: ReactNode; children: string }) => {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.icon}>{icon}</span>
      <Text>{children}</Text>
    </div>
  );
};

const Told = ({ chance, programme }: { chance: Chance | undefined; programme: string }) => {
  const { t, locale } = useWords();
  const { band, scarce, help } = chance ?? {};
  return (
    <>
      <Text size={400} weight="semibold">
        {t(`board.chance.${band ?? 'unknown'}`)}
      </Text>
      {band !== undefined && <Text size={200}>{t('board.chance.how')}</Text>}
      {scarce !== undefined && (
        <Line icon={<ArrowDownLeftRegular aria-hidden />}>
          {t('board.chance.scarce', { name: thingName(scarce, locale) })}
        </Line>
      )}
      {help !== undefined && (
        <Line icon={<ArrowUpRightRegular aria-hidden />}>
          {t('board.chance.help', { name: thingName(help, locale) })}
        </Line>
      )}
      <span>
        <LinkButton to={`/enrol/${programme}`}>{t('board.chance.edit')}</LinkButton>
      </span>
    </>
  );
};

/** L9, for somebody who waits. */
export const MyChance = ({ programme }: { programme: string }) => {
  const { t } = useWords();
  const view = useRead<ChanceView>(`programmes/${programme}/chance`);
  return (
    <Section title={t('board.chance')}>
      <Reading of={view}>{({ chance }) => <Told chance={chance} programme={programme} />}</Reading>
    </Section>
  );
};
