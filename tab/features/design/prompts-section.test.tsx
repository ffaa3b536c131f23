import { screen } from '@testing-library/react';
import type { PromptsView } from '#core/contract/worksheets.ts';
import { now } from '../../testing/answers.ts';
import { showPart } from '../../testing/show-part.tsx';
import { PromptsSection } from './prompts-section.tsx';

const suggested = {
  'getting-to-know': [{ en: 'Who are you?', fr: 'Qui êtes-vous ?' }],
  working: [{ en: 'What is hard?', fr: 'Qu’est-ce qui est difficile ?' }],
  closing: [{ en: 'What helped?', fr: 'Qu’est-ce qui a aidé ?' }],
};
const prompts: PromptsView = { now, status: 'running', prompts: suggested, suggested };
const answers = { 'programmes/p1/prompts': prompts, 'PUT programmes/p1/prompts': prompts };

test('W2 a question has words in both languages before it can be saved', async () => {
  const { user } = showPart(<PromptsSection programme="p1" />, { answers, locale: 'en' });
  await user.click(screen.getByRole('button', { name: 'Read and change the questions' }));
  const [add] = await screen.findAllByRole('button', { name: 'Add a question' });
  await user.click(add!);
  const save = screen.getByRole('button', { name: 'Save questions' });
  await user.type(screen.getByRole('textbox', { name: 'Question 2 (English)' }), 'Why?');
  expect(save).toBeDisabled();
  await user.type(screen.getByRole('textbox', { name: 'Question 2 (French)' }), 'Pourquoi ?');
  await user.click(save);
  expect(await screen.findByText('Saved')).toBeVisible();
});

test('W2 the suggestions come back in one tap', async () => {
  const own = { ...prompts, prompts: { ...suggested, closing: [{ en: 'Bye?', fr: 'Au revoir ?' }] } };
  const all = { ...answers, 'programmes/p1/prompts': own };
  const { user } = showPart(<PromptsSection programme="p1" />, { answers: all, locale: 'en' });
  await user.click(screen.getByRole('button', { name: 'Read and change the questions' }));
  await screen.findByDisplayValue('Bye?');
  const back = screen.getAllByRole('button', { name: 'Back to the suggestions' });
  await user.click(back.at(-1)!);
  expect(screen.getByDisplayValue('What helped?')).toBeVisible();
});
