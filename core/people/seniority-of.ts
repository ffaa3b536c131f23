import { foldText } from './fold-text.ts';
import type { Seniority } from './profile.ts';

/**
 * Words of job titles in English and French, folded, highest first. A title is what its first matching line says, so
 * that an assistant to a president is no president and a project manager manages no people.
 */
const titles: readonly (readonly [Seniority, RegExp])[] = [
  [1, /\b(intern|trainee|apprentice|working student|graduate|junior|stagiaire|alternante?|apprentie?)\b/],
  [
    4,
    /\b(assistant|deputy) (manager|director)\b|\b(directeur|directrice) adjointe?\b|\badjointe? (au|a la|du) direct/,
  ],
  [2, /\b(assistante?|secretary|secretaire|coordinat(or|eur|rice))\b/],
  [
    3,
    /\b(project|product|programme?|account|community|content|brand|contract|knowledge|partner|case|customer success) manager\b/,
  ],
  [
    3,
    /\b(chef|cheffe|charge|chargee|responsable) (de|des|d) (projets?|produits?|comptes?|clientele|mission)\b|\bproduct owner\b/,
  ],
  [5, /\bvice (president|presidente)\b|\b(svp|evp)\b/],
  [
    6,
    /\bchief\b.*\bofficer\b|\b(ceo|cfo|cto|cio|coo|cmo|chro|cpo|ciso|pdg|dg|daf|drh|dsi)\b|\bpresident(e)?\b|\bmanaging director\b/,
  ],
  [6, /\b(directeur|directrice) generale?\b|\bfounder\b|\bowner\b|\bfondat(eur|rice)\b/],
  [5, /\b(vp|director|head of|directeur|directrice|partner|associee?)\b/],
  [
    4,
    /\b(manager|lead|leader|team lead|principal|staff|supervisor|chief|architecte?|responsable|chef|cheffe|manageuse|superviseu(r|se))\b/,
  ],
  [
    3,
    /\b(senior|sr|specialist|expert|experte|confirmee?|specialiste|consultante?|business partner|attorney|counsel|avocate?|controller|scientist)\b/,
  ],
];

/** 1 early career … 6 executive, a suggestion from the job title; 2 for a title that says nothing of it, or none. */
export const seniorityOf = (jobTitle: string): Seniority => {
  const title = foldText(jobTitle);
  return titles.find(([, words]) => words.test(title))?.[0] ?? 2;
};
