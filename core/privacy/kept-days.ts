/** X7: for how many days what is kept is kept. The one table by which the timers go, and the data map. */
export const keptDays = {
  /** After it was sent: the words, and later that there was a nomination at all. */
  nominationText: 30,
  nomination: 365,
  /** After the end of the pair: what was written for its sessions, and what was between the two alone. */
  worksheets: 182,
  /** After the last thing somebody did. */
  profile: 365,
  /** After it was asked. */
  support: 365,
  /** After the round was made: who went into it, and who came out. */
  roundPapers: 365,
  /** After the programme was closed: who took part, with what they answered; what it was, and how it went. */
  people: 365,
  records: 1_095,
} as const;
