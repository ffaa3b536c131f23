/** Twelve pairs of zones: summer time on both halves of the earth and on neither, other days, half and quarter hours, rules that change. */
export const zonePairs = [
  ['Europe/Paris', 'America/New_York'],
  ['America/New_York', 'Europe/London'],
  ['Asia/Kathmandu', 'Asia/Kolkata'],
  ['Australia/Lord_Howe', 'Asia/Tokyo'],
  ['Pacific/Auckland', 'Australia/Lord_Howe'],
  ['America/Sao_Paulo', 'America/St_Johns'],
  ['Africa/Casablanca', 'Europe/Paris'],
  ['America/St_Johns', 'America/Los_Angeles'],
  ['Asia/Kolkata', 'Africa/Casablanca'],
  ['Asia/Tokyo', 'Pacific/Auckland'],
  ['America/Los_Angeles', 'America/Sao_Paulo'],
  ['Europe/London', 'Asia/Kathmandu'],
] as const;
