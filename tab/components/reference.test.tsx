import { screen } from '@testing-library/react';
import { ApiProblem } from '../lib/api-problem.ts';
import { showPart } from '../testing/show-part.tsx';
import { ProblemBar } from './problem-bar.tsx';

const reference = '4bf92f35-77b3-4da6-a3ce-929d0e0e4736';
const problem = (status: number) => ({
  type: '/problems/any',
  title: 'Any',
  status,
  detail: 'It went wrong.',
});

// Testing Library reads the space before a French colon as any other.
test.each([
  ['en', 'If you ask for help, pass on this reference: '],
  ['fr', 'Si vous demandez de l’aide, transmettez cette référence : '],
] as const)('a failure says in %s what to pass on to whoever helps', (locale, words) => {
  showPart(<ProblemBar error={new ApiProblem(problem(500), { reference })} />, { answers: {}, locale });
  expect(screen.getByRole('alert')).toHaveTextContent(`It went wrong.${words}${reference}`);
});

test('so does an answer that never came, but no refusal', () => {
  const unanswered = new ApiProblem(undefined, { reference });
  const { unmount } = showPart(<ProblemBar error={unanswered} />, { answers: {}, locale: 'en' });
  expect(screen.getByRole('alert')).toHaveTextContent(reference);
  unmount();
  showPart(<ProblemBar error={new ApiProblem(problem(409), { reference })} />, { answers: {}, locale: 'en' });
  expect(screen.getByRole('alert')).not.toHaveTextContent(reference);
});
