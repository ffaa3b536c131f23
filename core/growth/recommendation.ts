export interface Recommendation {
  promoters: number;
  passives: number;
  detractors: number;
}

/** Answers of 0…10: 9 and 10 would recommend it warmly, 0 to 6 would rather not (Reichheld 2003). */
export const countRecommendations = (answers: readonly number[]): Recommendation => {
  const promoters = answers.filter((answer) => answer >= 9).length;
  const detractors = answers.filter((answer) => answer <= 6).length;
  return { promoters, passives: answers.length - promoters - detractors, detractors };
};
