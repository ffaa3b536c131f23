import { Text } from '@fluentui/react-components';
import type { MyProgramme } from '#core/contract/participant.ts';
import type { Instant } from '#core/shared/instant.ts';
import { ExchangeBoard } from '../../components/exchange-board.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { MyChance } from '../../components/my-chance.tsx';
import { Page } from '../../components/page.tsx';
import { PreferredWay } from '../../components/preferred-way.tsx';
import { Section } from '../../components/section.tsx';
import { TwoCircles } from '../../components/two-circles.tsx';
import { useWords } from '../../lib/reader.tsx';

/** What happens next, and when. */
export const Joined = ({ programme, now }: { programme: MyProgramme; now: Instant }) => {
  const { t, both, day, relative } = useWords();
  const { nextRoundAt } = programme;
  return (
    <Page
      title={t('enrol.joined.title')}
      lead={both(programme.name)}
      step={1}
      action={
        <LinkButton to="/" appearance="primary">
          {t('app.not-found.home')}
        </LinkButton>
      }
    >
      <Section title={t('enrol.joined.next')}>
        <TwoCircles size={64} />
        <Text>{t('enrol.joined.text')}</Text>
        <Text>
          {nextRoundAt === undefined
            ? t('enrol.joined.when-unknown')
            : t('home.next-round', { day: day(nextRoundAt), relative: relative(nextRoundAt, now) })}
        </Text>
      </Section>
      <Section title={t('way.label')}>
        <PreferredWay programme={programme} />
      </Section>
      <MyChance programme={programme.id} />
      <ExchangeBoard programme={programme.id} />
    </Page>
  );
};
