import type { JSX } from 'preact';
import type { WeeklyLogPage } from '../../../../db/views/weekly-log-page.ts';
import { mayAmend } from '../../../checks/check-weekly-log.ts';
import type { Viewer } from '../../viewer.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { CommentField } from '../fields.tsx';

interface AmendFormProps {
  readonly log: WeeklyLogPage;
  readonly viewer: Viewer;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** The way to correct a week that is signed: say what follows, ask why, reopen it. Null for whoever may not. */
export function AmendForm({ log, viewer, from, refusal }: AmendFormProps): JSX.Element | null {
  if (log.status !== 'signed' || !mayAmend({ actorId: viewer.id, roles: viewer.roles }, log)) return null;
  if (log.phase === 'licensed' || log.phase === 'withdrawn') return null;
  const open = refusal?.operation === 'amendWeek';
  return (
    <details class="fold" id="amend" open={open}>
      <summary>Something here is wrong</summary>
      <p>
        Reopen the week to correct it. The signature of {log.supervisorName} is void from then on, and its hours do not
        count until {log.supervisorName} has signed the corrected week. What was signed stays readable here.
      </p>
      {log.phase === 'submitting' && (
        <p class="note">
          A packet with this week is with the board. It stays as it was filed: assemble it again and file it when the
          corrected week is signed.
        </p>
      )}
      <ActionForm
        operation="amendWeek"
        carries={{ weeklyLogId: log.weeklyLogId, version: String(log.version) }}
        from={from}
        refusal={refusal}
      >
        <CommentField
          name="reason"
          id="amend-reason"
          label="What is wrong"
          required
          hint="Kept with the week and printed in the packet for the board. Name no client."
          value={typedOr(refusal, 'amendWeek', 'reason')}
        />
        <button class="btn btn-outline" type="submit">
          Reopen this week
        </button>
      </ActionForm>
    </details>
  );
}
