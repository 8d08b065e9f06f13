import { ROLES, type Role } from '../../../rules/vocabulary/role.ts';
import { inputInvalid } from '../../input/input-problems.ts';
import { parseMinutes } from '../../../rules/vocabulary/minutes.ts';
import { addPerson } from '../../routes/people/add-person.ts';
import { changeRoles } from '../../routes/people/change-roles.ts';
import { recordAbsence } from '../../routes/people/record-absence.ts';
import { addSetting } from '../../routes/settings/add-setting.ts';
import { startFleetRun } from '../../routes/fleet/start-fleet-run.ts';
import { type Fields, pick, pickGroup, withState } from './fields.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which a director adds people and settings and records absences. */
export const ORGANIZATION_FORMS: readonly WebForm[] = [
  commandForm(
    addPerson,
    (fields) => ({ body: personOf(fields) }),
    () => '/people',
  ),
  commandForm(
    startFleetRun,
    (fields) => ({ body: { ...pick(fields, 'job'), dryRun: fields['dryRun'] === 'yes' } }),
    () => '/operations',
  ),
  commandForm(changeRoles, (fields) => ({
    params: pick(fields, 'personId'),
    body: { ...pick(fields, 'reason'), roles: rolesIn(fields) },
  })),
  commandForm(recordAbsence, (fields) => ({ params: pick(fields, 'personId'), body: pick(fields, 'from', 'until') })),
  commandForm(addSetting, (fields) => ({
    body: withState(pick(fields, 'name', 'jurisdiction', 'kind', 'employment', 'fingerprintedOn')),
  })),
];

function personOf(fields: Fields): Record<string, unknown> {
  const license = withState(pickGroup(fields, 'license'));
  const limit = fields['superviseeLimit']?.trim() ?? '';
  return {
    ...pick(fields, 'name', 'email', 'timeZone', 'supervisionTrainedOn'),
    roles: rolesIn(fields),
    licenses: Object.keys(license).length === 0 ? [] : [license],
    ...(limit !== '' && { superviseeLimit: Number(limit) }),
    ...trainingOf(fields['supervisionTraining']?.trim() ?? ''),
  };
}

function rolesIn(fields: Fields): Role[] {
  return ROLES.filter((role) => fields[`role.${role}`] === 'yes');
}

function trainingOf(typed: string): { supervisionTrainingMinutes?: number } {
  if (typed === '') return {};
  const minutes = /^\d{3}$/.test(typed) ? Number(typed) * 60 : parseMinutes(typed);
  if (minutes === null)
    throw inputInvalid([{ path: 'Supervision training', expected: 'a number of hours, for one 15' }]);
  return { supervisionTrainingMinutes: minutes };
}
