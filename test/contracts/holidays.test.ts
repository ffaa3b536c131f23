import { makeHolidays } from '#api/adapters/holidays/make-holidays.ts';
import { makeFakeHolidays } from '#test/fakes/fake-holidays.ts';
import { french, holidaysContract } from './holidays-contract.ts';

holidaysContract('date-holidays', makeHolidays());

const fake = makeFakeHolidays();
fake.add('FR', french.newYear, ...french[2026]);
holidaysContract('in memory', fake);
