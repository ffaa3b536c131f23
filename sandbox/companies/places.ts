import type { CompanyPerson, WorkingDay } from './company.ts';

/** A city the company works in, with the hours and the language that are usual there. */
export interface Place {
  city: string;
  country: string;
  /** IANA. */
  timeZone: string;
  language: string;
  workingHours: CompanyPerson['workingHours'];
  schools: readonly string[];
}

const weekdays: readonly WorkingDay[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const hours = (start: string, end: string, days = weekdays) => ({ days, start, end });
const sundayToThursday: readonly WorkingDay[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'];

export const places: readonly Place[] = [
  {
    city: 'Seattle',
    country: 'United States',
    timeZone: 'America/Los_Angeles',
    language: 'en-US',
    workingHours: hours('08:00', '17:00'),
    schools: ['University of Washington', 'Seattle University', 'Oregon State University'],
  },
  {
    city: 'New York',
    country: 'United States',
    timeZone: 'America/New_York',
    language: 'en-US',
    workingHours: hours('09:00', '17:30'),
    schools: ['City College of New York', 'Columbia University', 'Rutgers University'],
  },
  {
    city: 'Montréal',
    country: 'Canada',
    timeZone: 'America/Toronto',
    language: 'fr-CA',
    workingHours: hours('08:30', '17:00'),
    schools: ['Université de Montréal', 'HEC Montréal', 'McGill University'],
  },
  {
    city: 'London',
    country: 'United Kingdom',
    timeZone: 'Europe/London',
    language: 'en-GB',
    workingHours: hours('09:00', '17:30'),
    schools: ['University College London', 'University of Leeds', 'Open University'],
  },
  {
    city: 'Paris',
    country: 'France',
    timeZone: 'Europe/Paris',
    language: 'fr-FR',
    workingHours: hours('09:00', '18:00'),
    schools: ['Université Paris-Saclay', 'Sciences Po', 'INSA Lyon'],
  },
  {
    city: 'Zürich',
    country: 'Switzerland',
    timeZone: 'Europe/Zurich',
    language: 'en-GB',
    workingHours: hours('08:00', '17:00'),
    schools: ['ETH Zürich', 'Universität Zürich', 'ZHAW'],
  },
  {
    city: 'Genève',
    country: 'Switzerland',
    timeZone: 'Europe/Zurich',
    language: 'fr-CH',
    workingHours: hours('08:00', '17:00'),
    schools: ['Université de Genève', 'EPFL', 'HES-SO'],
  },
  {
    city: 'Cairo',
    country: 'Egypt',
    timeZone: 'Africa/Cairo',
    language: 'en-GB',
    workingHours: hours('09:00', '17:00', sundayToThursday),
    schools: ['Cairo University', 'Ain Shams University', 'The American University in Cairo'],
  },
  {
    city: 'Bengaluru',
    country: 'India',
    timeZone: 'Asia/Kolkata',
    language: 'en-GB',
    workingHours: hours('10:00', '19:00'),
    schools: ['Indian Institute of Science', 'RV College of Engineering', 'Christ University'],
  },
  {
    city: 'Tokyo',
    country: 'Japan',
    timeZone: 'Asia/Tokyo',
    language: 'en-US',
    workingHours: hours('09:30', '18:00'),
    schools: ['Waseda University', 'Keio University', 'Sophia University'],
  },
];
