/** A week of one supervisor as it should stand after some commands, one after another. */
export interface WeekState {
  readonly status: 'submitted' | 'returned' | 'reopened' | 'signed';
  readonly version: number;
  /** Minutes in the weekly log; null while they are drafts. */
  readonly minutes: number | null;
  readonly draftMinutes: number | null;
  readonly signatures: readonly { readonly version: number; readonly valid: boolean }[];
  readonly former: readonly {
    readonly version: number;
    readonly ended: 'returned' | 'void';
    readonly minutes: number;
  }[];
}

/** What somebody asks of a week; a version is the one that they saw. */
export type WeekAct =
  | { readonly kind: 'sign'; readonly version: number }
  | { readonly kind: 'return' }
  | { readonly kind: 'amend'; readonly version: number }
  | { readonly kind: 'draft'; readonly minutes: number }
  | { readonly kind: 'submit' };

/** Accepted. Anything else is the code of a refusal. */
export const DONE = 'done';

/** What one command does to a week by itself, as the words of the rules say; written apart from the system. */
export function stepOf(state: WeekState, act: WeekAct): { readonly outcome: string; readonly state: WeekState } {
  const refused = refusalOf(state, act);
  return refused === null ? { outcome: DONE, state: after(state, act) } : { outcome: refused, state };
}

function refusalOf({ status, version, draftMinutes }: WeekState, act: WeekAct): string | null {
  const away = status === 'submitted' || status === 'signed';
  if (act.kind === 'draft') return away ? 'WEEK_LOCKED' : null;
  if (act.kind === 'submit')
    return draftMinutes !== null ? null : away ? 'WEEK_ALREADY_SUBMITTED' : 'NOTHING_TO_SUBMIT';
  if (act.kind === 'amend' && status !== 'signed') return 'WEEK_NOT_SIGNED';
  if (act.kind !== 'amend' && status === 'signed') return 'WEEK_ALREADY_SIGNED';
  if (act.kind !== 'amend' && status !== 'submitted') return 'WEEK_NOT_SUBMITTED';
  return act.kind !== 'return' && act.version !== version ? 'CONTENT_CHANGED' : null;
}

function after(state: WeekState, act: WeekAct): WeekState {
  const { version, minutes, signatures, former } = state;
  if (act.kind === 'draft') return { ...state, draftMinutes: act.minutes };
  if (act.kind === 'submit')
    return { ...state, status: 'submitted', version: version + 1, minutes: state.draftMinutes, draftMinutes: null };
  if (act.kind === 'sign') return { ...state, status: 'signed', signatures: [...signatures, { version, valid: true }] };
  const back = { ...state, minutes: null, draftMinutes: minutes };
  const ended = (how: 'returned' | 'void') => [...former, { version, ended: how, minutes: minutes ?? 0 }];
  if (act.kind === 'return') return { ...back, status: 'returned', former: ended('returned') };
  const voided = signatures.map((signature) => ({ ...signature, valid: false }));
  return { ...back, status: 'reopened', signatures: voided, former: ended('void') };
}
