import type { AnyAction } from '../../action.ts';
import { addPerson } from './add-person.ts';
import { listPeople } from './list-people.ts';
import { recordAbsence } from './record-absence.ts';

/** What can be asked and done about people. */
export const peopleRoutes: readonly AnyAction[] = [listPeople, addPerson, recordAbsence];
