/**
 * Things lived through that one can ask a colleague about, of three kinds: transitions, difficult situations, exams and
 * certifications. Curated; nothing about health. Id | English | French.
 */
export const experienceLines = `
first-time-manager|Becoming a manager for the first time|Devenir manager pour la première fois
manager-of-managers|Going from managing a team to managing managers|Passer de manager d'équipe à manager de managers
expert-not-manager|Growing as an expert without managing people|Évoluer comme expert sans encadrer
back-to-expert|Stepping back from managing to expert work|Revenir du management à l'expertise
change-of-trade|Changing trade inside the company|Changer de métier dans l'entreprise
change-of-department|Moving to another department|Changer de département
change-of-country|Moving to another country for work|Partir travailler dans un autre pays
joining-from-outside|Joining from a very different industry|Arriver d'un secteur très différent
public-to-private|Moving between public and private sector|Passer du public au privé ou l'inverse
startup-to-corporate|Coming from a small company to a large one|Passer d'une petite à une grande entreprise
first-job|Starting the first job after studies|Débuter dans un premier emploi
apprenticeship|Combining work and studies|Concilier travail et études
study-while-working|Taking a degree alongside work|Obtenir un diplôme en travaillant
parental-leave-return|Returning after parental leave|Reprendre après un congé parental
sabbatical-return|Returning after a long absence|Reprendre après une longue absence
part-time|Working part-time in a demanding role|Exercer un poste exigeant à temps partiel
remote-from-team|Working far away from one's team|Travailler loin de son équipe
shared-role|Sharing one role between two people|Partager un poste à deux
towards-retirement|Preparing for retirement|Préparer sa retraite
handing-over|Handing over many years of knowledge|Transmettre de longues années de savoir
reorganisation|Living through a reorganisation|Vivre une réorganisation
merger|Joining two companies into one|Vivre une fusion d'entreprises
site-closure|The closing of a site|Vivre la fermeture d'un site
taking-over-team|Taking over a team in difficulty|Reprendre une équipe en difficulté
managing-former-peers|Managing former peers|Encadrer d'anciens collègues
managing-older-people|Managing people with far more experience|Encadrer des personnes bien plus expérimentées
conflict-in-team|A lasting conflict in the team|Un conflit durable dans l'équipe
difficult-manager|A difficult relationship with one's manager|Une relation difficile avec son manager
saying-no|Learning to say no|Apprendre à dire non
failed-project|A project that failed|Un projet qui a échoué
rescued-project|Rescuing a project that had gone off course|Redresser un projet mal engagé
public-mistake|A mistake that everyone saw|Une erreur vue de tous
refused-promotion|Being passed over for a promotion|Ne pas obtenir une promotion
first-board-presentation|The first presentation to the board|La première présentation au comité de direction
crisis-with-customer|A crisis with an important customer|Une crise avec un client important
works-council|Negotiating with employee representatives|Négocier avec les représentants du personnel
letting-someone-go|Having to let somebody go|Devoir se séparer de quelqu'un
building-team|Building a team from nothing|Constituer une équipe à partir de rien
launching-product|Launching a product|Lancer un produit
founding-company|Founding a company|Créer une entreprise
project-management-exam|Project management certification (PMP, PRINCE2)|Certification en gestion de projet (PMP, PRINCE2)
scrum-exam|Scrum certification|Certification Scrum
itil-exam|ITIL certification|Certification ITIL
cloud-exam|Cloud certification (Azure, AWS, Google)|Certification cloud (Azure, AWS, Google)
security-exam|Security certification (CISSP, CISM)|Certification en sécurité (CISSP, CISM)
accounting-exam|Accounting diploma (CPA, ACCA, DSCG)|Diplôme comptable (CPA, ACCA, DSCG)
cfa-exam|CFA examination|Examen du CFA
six-sigma-exam|Six Sigma belt|Ceinture Six Sigma
bar-exam|Bar examination|Examen du barreau
language-exam|Language examination (TOEIC, DELF, Goethe)|Examen de langue (TOEIC, DELF, Goethe)
coaching-exam|Coaching certification|Certification de coach
data-exam|Data or AI certification|Certification en données ou en IA
doctorate|Writing a doctoral thesis|Rédiger une thèse de doctorat
mba|Taking an MBA|Suivre un MBA
`;
