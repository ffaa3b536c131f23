import { isCoordinator, isManager, type Person } from '../people/person.ts';
import type { TourRole } from './tour-steps.ts';

/** Who plays which part of the tour: the first of each kind in the list, and ordinary people for the employees. */
export const castOf = (people: readonly Person[], role: TourRole): Person | undefined => {
  const ordinary = people.filter((person) => person.oddities.length === 0 && !isCoordinator(person));
  switch (role) {
    case 'coordinator':
      return people.find(isCoordinator);
    case 'manager':
      return ordinary.find(isManager);
    case 'first employee':
      return employees(ordinary)[0];
    case 'second employee':
      return employees(ordinary)[1];
  }
};

/** Two who do not report to each other; people of one team come last. */
const employees = (ordinary: readonly Person[]): readonly Person[] => {
  const plain = ordinary.filter((person) => !isManager(person));
  const [first] = plain;
  const second = plain.find(({ managerId }) => managerId !== first?.managerId) ?? plain[1];
  return [first, second].filter((person) => person !== undefined);
};
