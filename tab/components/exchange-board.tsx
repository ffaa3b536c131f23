import { Button, Text } from '@fluentui/react-components';
import type { BoardView } from '#core/contract/board.ts';
import { isScarce, type BoardRow } from '#core/growth/exchange-board.ts';
import { thingName } from '../lib/catalogue.ts';
import { useWords, type Words } from '../lib/reader.tsx';
import { usePages } from '../lib/use-pages.ts';
import { ChartFrame } from './chart-frame.tsx';
import { Reading } from './reading.tsx';
import { Section } from './section.tsx';
import { WantedBars } from './wanted-bars.tsx';

const told = (people: number | undefined, { t, number }: Words): string =>
  people === undefined ? t('board.few') : number(people);

const sentenceOf = (first: BoardRow, words: Words): string =>
  isScarce(first)
    ? words.t('board.scarce', {
        name: thingName(first.thing, words.locale),
        wanted: told(first.wanted, words),
        taught: told(first.taught, words),
      })
    : words.t('board.enough');

const Chart = ({ rows, first }: { rows: readonly BoardRow[]; first: BoardRow }) => {
  const words = useWords();
  const { t, locale } = words;
  const shown = rows.map(({ thing, wanted, taught }) => ({
    name: thingName(thing, locale),
    wanted: { people: wanted, shown: told(wanted, words) },
    taught: { people: taught, shown: told(taught, words) },
  }));
  const names = { wanted: t('board.wanted'), taught: t('board.taught') };
  return (
    <ChartFrame
      sentence={sentenceOf(first, words)}
      table={{
        head: [t('board.thing'), names.wanted, names.taught],
        rows: shown.map(({ name, wanted, taught }) => [name, wanted.shown, taught.shown]),
      }}
    >
      <WantedBars words={names} rows={shown} />
    </ChartFrame>
  );
};

/** L9: what is wanted and what is taught, what would help most first, a page at a time. */
export const ExchangeBoard = ({ programme }: { programme: string }) => {
  const { t, date } = useWords();
  const pages = usePages<BoardRow, BoardView>(`programmes/${programme}/board`);
  return (
    <Section title={t('board.title')} hint={t('board.hint')}>
      <Reading of={pages}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.rows);
          const [first] = rows;
          const takenAt = data.pages[0]?.takenAt;
          if (first === undefined) return <Text>{t('board.empty')}</Text>;
          return (
            <>
              <Chart rows={rows} first={first} />
              {pages.hasNextPage && (
                <span>
                  <Button disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                    {t('app.more')}
                  </Button>
                </span>
              )}
              {takenAt !== undefined && <Text size={200}>{t('board.taken', { day: date(takenAt) })}</Text>}
            </>
          );
        }}
      </Reading>
    </Section>
  );
};
