import { useState } from 'react';

const storageKey = 'binome-sandbox-tour';

/** Where the guided tour stands: before the first visit, under way, or put away. Remembered in this browser. */
export type Tour = { kind: 'welcome' } | { kind: 'at'; step: number } | { kind: 'away' };

export const useTour = (): [Tour, (tour: Tour) => void] => {
  const [tour, setTour] = useState(remembered);
  const change = (next: Tour): void => {
    window.localStorage.setItem(storageKey, next.kind === 'at' ? String(next.step) : next.kind);
    setTour(next);
  };
  return [tour, change];
};

const remembered = (): Tour => {
  const text = window.localStorage.getItem(storageKey);
  if (text === null) return { kind: 'welcome' };
  return /^\d+$/.test(text) ? { kind: 'at', step: Number(text) } : { kind: 'away' };
};
