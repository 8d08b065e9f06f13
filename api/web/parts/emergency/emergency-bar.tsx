import type { JSX } from 'preact';
import { formatInstant } from '../../words/dates.ts';
import { ActionForm } from '../action-form.tsx';
import type { Frame } from '../layout.tsx';

/** Says on every page that an emergency access is in force, and ends it. */
export function EmergencyBar({ frame }: { frame: Frame }): JSX.Element | null {
  const { emergency = null, viewer, path } = frame;
  if (emergency === null || viewer === null) return null;
  const { emergencyId, personName, endsAt } = emergency;
  return (
    <aside class="emergency-bar" aria-label="Emergency access">
      <span role="alert">
        <strong>! Emergency access:</strong> you read the record of <a href="/emergency">{personName}</a> until{' '}
        {formatInstant(endsAt, viewer.timeZone)}. Everybody concerned was told, and each look is written down.
      </span>
      <ActionForm operation="endEmergency" carries={{ emergencyId }} from={path}>
        <button class="btn btn-sm btn-danger-outline" type="submit">
          End it now
        </button>
      </ActionForm>
    </aside>
  );
}
