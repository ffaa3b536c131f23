import Sequencer from '@jest/test-sequencer';

type Test = Parameters<Sequencer['sort']>[0][number];

/** The slowest first, so that the short ones fill up the other worker while the last of these still run. */
const long = [
  'test/journeys/',
  'test/browser/journey',
  'test/browser/',
  'test/faults/',
  'sandbox/start-sandbox',
];

const rankOf = ({ path }: Test): number => {
  const rank = long.findIndex((part) => path.includes(`/${part}`));
  return rank < 0 ? long.length : rank;
};

class LongFirst extends Sequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const sorted = await super.sort(tests);
    return sorted.sort((a, b) => rankOf(a) - rankOf(b));
  }
}

export default LongFirst;
