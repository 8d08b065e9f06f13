import { beginEmergency } from '../../routes/emergency/begin-emergency.ts';
import { endEmergency } from '../../routes/emergency/end-emergency.ts';
import { pick } from './fields.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which a record is opened in an emergency, and closed again. */
export const EMERGENCY_FORMS: readonly WebForm[] = [
  commandForm(
    beginEmergency,
    (fields) => {
      const { minutes, ...named } = pick(fields, 'personId', 'reason', 'minutes');
      return { body: { ...named, ...(minutes !== undefined && { minutes: Number(minutes) }) } };
    },
    () => '/emergency',
  ),
  // Where one is may be closed from now on.
  commandForm(
    endEmergency,
    (fields) => ({ params: pick(fields, 'emergencyId'), body: {} }),
    (_, { from }) => (from.startsWith('/emergencies') ? from : '/notices'),
  ),
];
