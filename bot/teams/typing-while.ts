/** Long enough that an ordinary answer needs no sign before it, and short of the two seconds that Teams allows a bot. */
const soonMs = 1_000;

/** Shows that an answer is on its way while it is made, unless it is there soon. */
export const typingWhile = async <Answer>(
  showTyping: () => Promise<void>,
  makeAnswer: () => Promise<Answer>,
): Promise<Answer> => {
  const timer = setTimeout(() => void showTyping(), soonMs);
  try {
    return await makeAnswer();
  } finally {
    clearTimeout(timer);
  }
};
