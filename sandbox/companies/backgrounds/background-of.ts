import type { CompanyPerson } from '../company.ts';
import type { Place } from '../places.ts';
import { between, pick, pickSome, type Random } from '../random.ts';
import { departments, lifeIn } from './departments.ts';

export type Background = Pick<
  CompanyPerson,
  'pastProjects' | 'schools' | 'interests' | 'responsibilities' | 'aboutMe'
>;

interface Worker {
  givenName: string;
  jobTitle: string;
  department: string;
  preferredLanguage: string;
  place: Place;
  hiredYear: number;
}

const interests = {
  en: [
    'Hiking',
    'Choir',
    'Photography',
    'Cycling',
    'Cooking',
    'Chess',
    'Gardening',
    'Running',
    'Jazz',
    'Board games',
    'Volunteering',
    'Sailing',
  ],
  fr: [
    'Randonnée',
    'Chant choral',
    'Photographie',
    'Vélo',
    'Cuisine',
    'Échecs',
    'Jardinage',
    'Course à pied',
    'Jazz',
    'Jeux de société',
    'Bénévolat',
    'Voile',
  ],
};

/** What somebody's profile says they did, here and elsewhere before. */
export const backgroundOf = (random: Random, worker: Worker): Background => {
  const life = lifeIn(worker.department);
  const isFrench = worker.preferredLanguage.startsWith('fr');
  const earlier = pick(random, departments);
  return {
    pastProjects: [
      ...pickSome(random, life.projects, between(random, 1, 2)),
      ...pickSome(random, earlier.projects, 1),
    ],
    schools: pickSome(random, worker.place.schools, between(random, 1, 2)),
    interests: pickSome(random, isFrench ? interests.fr : interests.en, between(random, 1, 3)),
    responsibilities: pickSome(random, life.duties, between(random, 1, 2)),
    aboutMe: isFrench ? aboutInFrench(worker, earlier.name) : about(worker, earlier.name),
  };
};

const about = (worker: Worker, earlier: string): string =>
  `I am ${worker.givenName}, ${rank(worker)}, based in ${worker.place.city}. Here since ${worker.hiredYear}; before that I worked in ${earlier.toLowerCase()}.`;

const rank = ({ jobTitle, department }: Worker): string => {
  if (jobTitle === '') return `a colleague in ${department}`;
  return jobTitle.includes(department) ? jobTitle : `${jobTitle} in ${department}`;
};

const aboutInFrench = ({ givenName, department, place, hiredYear }: Worker, earlier: string): string =>
  `Je suis ${givenName}, dans l’équipe ${department}, à ${place.city}. Ici depuis ${hiredYear} ; auparavant, j’étais du côté de « ${earlier} ».`;
