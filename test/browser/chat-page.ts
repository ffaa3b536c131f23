import type { Locator, Page } from 'playwright-core';
import type { ShellPage } from './shell-page.ts';

/** The newest card in the chat that says this and has this button. */
export interface ChatCard {
  /** In the first field whose label holds this. */
  choose(label: string, option: string): Promise<void>;
  write(label: string, text: string): Promise<void>;
  /** Taps the button, and waits until the bot has answered. */
  tap(): Promise<void>;
}

interface Sought {
  says: string;
  button: string;
}

export interface ChatPage {
  log: Locator;
  card(sought: Sought): Promise<ChatCard>;
}

const tapOn = async (page: Page, button: Locator): Promise<void> => {
  const answered = page.waitForResponse(
    (answer) => answer.url().includes('/_sandbox/chat/') && answer.request().method() === 'POST',
  );
  await button.click();
  const answer = await answered;
  if (!answer.ok()) throw new Error(`The bot answered ${answer.status()}: ${await answer.text()}`);
};

/** The chat of one person with the bot. */
export const openChat = async (shell: ShellPage, name: string): Promise<ChatPage> => {
  await shell.be(name, 'Chat');
  const log = shell.screen.getByRole('log', { name: `Chat of ${name} with Binôme` });
  const card = async ({ says, button: label }: Sought): Promise<ChatCard> => {
    const button = shell.page.getByRole('button', { name: label, exact: true });
    const found = log.getByRole('article').filter({ hasText: says }).filter({ has: button }).last();
    await found.waitFor();
    return {
      choose: async (input, option) => {
        await found.getByLabel(input).first().selectOption({ label: option });
      },
      write: (input, text) => found.getByLabel(input).fill(text),
      tap: () => tapOn(shell.page, found.getByRole('button', { name: label, exact: true })),
    };
  };
  await log.waitFor();
  return { log, card };
};
