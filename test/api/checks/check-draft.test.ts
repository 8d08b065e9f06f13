import { describe, expect, it } from '@jest/globals';
import type { ActionContext } from '../../../api/action.ts';
import { checkDraft } from '../../../api/checks/check-draft.ts';
import type { JourneyPage } from '../../../db/views/journey-page.ts';
import type { CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import type { DraftEntry } from '../../../rules/vocabulary/commands/draft-week.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Phase } from '../../../rules/vocabulary/phase.ts';

// Monday, 2 in the morning in London, still Sunday evening in Chicago.
const context = { at: '2026-11-23T02:00:00.000Z', acting: { timeZone: 'America/Chicago' } } as ActionContext;
const THIS_WEEK = '2026-W47' as CalendarWeek;

const page = (phase: Phase) => ({ row: { phase } }) as JourneyPage;
const entry = (on: string, minutes: number): DraftEntry => ({
  on: plainDate(on),
  minutes,
  settingId: 's',
  supervisorId: 'p',
  activity: 'crisis',
  medium: 'in-person',
});
const codeOf = (week: CalendarWeek, entries: DraftEntry[], phase: Phase = 'accumulating') => {
  try {
    checkDraft(context, page(phase), { week, entries });
    return 'accepted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a draft', () => {
  it('may hold whole days up to today where the supervisee lives', () => {
    expect(codeOf(THIS_WEEK, [entry('2026-11-22', 1440), entry('2026-11-21', 720), entry('2026-11-21', 720)])).toBe(
      'accepted',
    );
  });

  it('may not hold more than 24 hours of one day', () => {
    expect(codeOf(THIS_WEEK, [entry('2026-11-21', 900), entry('2026-11-21', 600)])).toBe('DAY_TOO_LONG');
  });

  it('may not be of a week that has not begun where the supervisee lives, though it has elsewhere', () => {
    expect(codeOf('2026-W48' as CalendarWeek, [])).toBe('WEEK_NOT_STARTED');
  });

  it('may not hold days to come or days of another week', () => {
    const later = { ...context, at: '2026-11-21T12:00:00.000Z' };
    expect(() =>
      checkDraft(later, page('accumulating'), { week: THIS_WEEK, entries: [entry('2026-11-22', 60)] }),
    ).toThrow('has not come yet');
    expect(codeOf(THIS_WEEK, [entry('2026-11-15', 60)])).toBe('DAY_OUTSIDE_WEEK');
  });

  it('may not be written in a journey that is over', () => {
    expect(codeOf(THIS_WEEK, [], 'licensed')).toBe('JOURNEY_ENDED');
  });
});
