import { giveNotice } from '../../routes/people/give-notice.ts';
import { recordCredential } from '../../routes/people/record-credential.ts';
import { recordEncumbrance } from '../../routes/people/record-encumbrance.ts';
import { withdrawNotice } from '../../routes/people/withdraw-notice.ts';
import { openRollout } from '../../routes/rollouts/open-rollout.ts';
import { steerRollout } from '../../routes/rollouts/steer-rollout.ts';
import { pick, withState } from './fields.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which a director records credentials and departures, and brings newer rules to everybody. */
export const STAFF_FORMS: readonly WebForm[] = [
  commandForm(recordCredential, (fields) => ({
    params: pick(fields, 'personId'),
    body: withState(pick(fields, 'kind', 'name', 'jurisdiction', 'number', 'issuedOn', 'expiresOn')),
  })),
  commandForm(recordEncumbrance, (fields) => ({
    params: pick(fields, 'personId'),
    body: withState(pick(fields, 'jurisdiction', 'license', 'from', 'until', 'reason')),
  })),
  commandForm(
    giveNotice,
    (fields) => ({ params: pick(fields, 'personId'), body: pick(fields, 'lastDayOn', 'reason') }),
    ({ subjectId }) => `/departures/${subjectId}`,
  ),
  commandForm(withdrawNotice, (fields) => ({ params: pick(fields, 'personId'), body: {} })),
  commandForm(
    openRollout,
    (fields) => ({ body: pick(fields, 'license', 'reason') }),
    ({ subjectId }) => `/rule-changes/${subjectId}`,
  ),
  commandForm(steerRollout, (fields) => ({ params: pick(fields, 'rolloutId'), body: pick(fields, 'step', 'which') })),
];
