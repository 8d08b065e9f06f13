import type { AnyAction } from '../../action.ts';
import { addPerson } from './add-person.ts';
import { changeRoles } from './change-roles.ts';
import { getDeparture } from './get-departure.ts';
import { giveNotice } from './give-notice.ts';
import { listPeople } from './list-people.ts';
import { recordAbsence } from './record-absence.ts';
import { recordCredential } from './record-credential.ts';
import { recordEncumbrance } from './record-encumbrance.ts';
import { withdrawNotice } from './withdraw-notice.ts';

/** What can be asked and done about people. */
export const peopleRoutes: readonly AnyAction[] = [
  listPeople,
  addPerson,
  changeRoles,
  recordAbsence,
  recordCredential,
  recordEncumbrance,
  giveNotice,
  withdrawNotice,
  getDeparture,
];
