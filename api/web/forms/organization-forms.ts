import { ROLES } from '../../../rules/vocabulary/role.ts';
import { inputInvalid } from '../../input/input-problems.ts';
import { parseMinutes } from '../../../rules/vocabulary/minutes.ts';
import { addPerson } from '../../routes/people/add-person.ts';
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
    roles: ROLES.filter((role) => fields[`role.${role}`] === 'yes'),
    licenses: Object.keys(license).length === 0 ? [] : [license],
    ...(limit !== '' && { superviseeLimit: Number(limit) }),
    ...trainingOf(fields['supervisionTraining']?.trim() ?? ''),
  };
}

function trainingOf(typed: string): { supervisionTrainingMinutes?: number } {
  if (typed === '') return {};
  const minutes = /^\d{3}$/.test(typed) ? Number(typed) * 60 : parseMinutes(typed);
  if (minutes === null)
    throw inputInvalid([{ path: 'Supervision training', expected: 'a number of hours, for one 15' }]);
  return { supervisionTrainingMinutes: minutes };
}
