import { typingWhile } from './typing-while.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const after = (ms: number) => new Promise<string>((resolve) => setTimeout(() => resolve('answer'), ms));

test.each([
  ['an answer that is there soon comes without a sign', 900, 0],
  ['one that takes longer is announced once', 9_000, 1],
])('%s', async (_, ms, times) => {
  const showTyping = jest.fn(() => Promise.resolve());
  const answered = typingWhile(showTyping, () => after(ms));
  await jest.advanceTimersByTimeAsync(ms);
  expect(await answered).toBe('answer');
  await jest.advanceTimersByTimeAsync(10_000);
  expect(showTyping).toHaveBeenCalledTimes(times);
});

test('after a fault nothing is announced any more', async () => {
  const showTyping = jest.fn(() => Promise.resolve());
  await expect(typingWhile(showTyping, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await jest.advanceTimersByTimeAsync(10_000);
  expect(showTyping).not.toHaveBeenCalled();
});
