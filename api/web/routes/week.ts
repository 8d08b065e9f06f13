import type { WeekDraft } from '../../../db/views/week-draft.ts';
import { type CalendarWeek, addWeeks } from '../../../rules/vocabulary/calendar-week.ts';
import { addDays, type PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { performAction } from '../../perform-action.ts';
import { getWeek } from '../../routes/weeks/get-week.ts';
import { type SignedInRequest, signedInPage } from '../page-request.ts';
import { WeekPage } from '../pages/week-page.tsx';
import { type GridRow, blankRow, gridFromLines, gridFromTyped } from '../reading/week-grid.ts';

/** One week of the log. */
export const weekRoute = signedInPage('/journeys/:journeyId/weeks/:week', 'read-journeys', async (request) => {
  const { services, acting, frame, params, refusal } = request;
  const draft = await performAction(services, acting, getWeek, { params });
  const copied = refusal === null && request.query['copy'] === 'last';
  return {
    page: WeekPage({
      frame,
      draft,
      uncounted: draft.uncounted,
      own: draft.superviseeId === acting.actorId,
      rows: rowsOf(request, draft, copied),
      copied,
      refusal,
    }),
  };
});

function rowsOf({ refusal }: SignedInRequest, draft: WeekDraft, copied: boolean): GridRow[] {
  const week = draft.week as CalendarWeek;
  const firstChoice = draft.choices[0];
  const firstPair = firstChoice === undefined ? '' : `${firstChoice.settingId}|${firstChoice.supervisorId}`;
  if (refusal?.operation === 'draftWeek') {
    const typed = gridFromTyped(refusal.typed);
    return refusal.problem === null ? [...typed, blankRow(typed.at(-1), firstPair)] : typed;
  }
  const lastWeek = gridFromLines(draft.previousWeek, addWeeks(week, -1));
  const rows = copied
    ? gridFromLines(
        draft.previousWeek.map((line) => ({ ...line, on: addDays(line.on as PlainDate, 7) })),
        week,
      )
    : gridFromLines(draft.drafts, week);
  // A new line begins with the setting and supervisor that were used last.
  return [...rows, blankRow(rows.at(-1) ?? lastWeek.at(-1), firstPair)];
}
