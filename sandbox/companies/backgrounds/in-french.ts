import type { Random } from '../random.ts';

const inFrench: Readonly<Record<string, string>> = {
  'Project management': 'Gestion de projet',
  'Public speaking': 'Prise de parole en public',
  Negotiation: 'Négociation',
  'Change management': 'Conduite du changement',
  'Data analysis': 'Analyse de données',
  'Financial analysis': 'Analyse financière',
  Budgeting: 'Budget',
  Recruiting: 'Recrutement',
  Facilitation: 'Animation de réunions',
  'Time management': 'Gestion du temps',
  Writing: 'Rédaction',
  'Data protection': 'Protection des données',
  'Contract law': 'Droit des contrats',
  'Supply chain': "Chaîne d'approvisionnement",
  Procurement: 'Achats',
  Copywriting: 'Conception-rédaction',
  'Social media': 'Réseaux sociaux',
  'Customer service': 'Service client',
  'Risk management': 'Gestion des risques',
  'Quality assurance': 'Assurance qualité',
  'User research': 'Recherche utilisateur',
  'Machine learning': 'Apprentissage automatique',
  'Information security': "Sécurité de l'information",
  Spanish: 'Espagnol',
  German: 'Allemand',
  Strategy: 'Stratégie',
};

const oftenInFrench = 0.7;

/** The skills as somebody of this language writes them in their profile: those who speak French mix both. */
export const inTheirWords = (random: Random, skills: readonly string[], language: string): string[] => {
  if (!language.startsWith('fr')) return [...skills];
  const own = skills.filter((skill) => skill !== 'French');
  return own.map((skill) => (random() < oftenInFrench ? (inFrench[skill] ?? skill) : skill));
};
