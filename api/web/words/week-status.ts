import type { WeeklyLogStatus } from '../../../db/views/weekly-log-page.ts';
import type { Tone } from '../parts/status-mark.tsx';

/** The word and tone of each status of a weekly log. */
export const WEEK_STATUS: Readonly<Record<WeeklyLogStatus, { readonly tone: Tone; readonly word: string }>> = {
  draft: { tone: 'plain', word: 'Draft' },
  submitted: { tone: 'wait', word: 'Waits for signature' },
  returned: { tone: 'bad', word: 'Returned with a comment' },
  reopened: { tone: 'bad', word: 'Reopened to correct' },
  signed: { tone: 'good', word: 'Signed' },
};

/** Whether a weekly log is back with its supervisee: its hours are drafts again. */
export function isBack(status: WeeklyLogStatus): boolean {
  return status === 'returned' || status === 'reopened';
}
