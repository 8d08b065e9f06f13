import { firstInTheWay } from '../../../rules/vocabulary/first-in-the-way.ts';
import { type CalendarWeek, addWeeks, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { JourneyPage } from '../../../db/views/journey-page.ts';
import { formatWeek } from '../words/dates.ts';
import { STAGE_WORDS, stageOf } from '../../../rules/vocabulary/submission.ts';
import { turnOf } from './board-turn.ts';
import { count, hours } from '../words/quantity.ts';
import { isBack } from '../words/week-status.ts';

/** The one thing to do next, with the button that leads to it. */
export interface NextThing {
  readonly sentence: string;
  readonly button: { readonly label: string; readonly href: string } | null;
}

/** Who reads, and when. */
interface Reader {
  /** Whether the supervisee reads; everybody else looks after the journey. */
  readonly own: boolean;
  readonly now: Date;
  readonly timeZone: string;
  /** Whether hours are logged on while the packet is with the board. */
  readonly supervisionGoesOn?: boolean;
}

/** The one thing that is done next, most pressing first. */
export function nextThing(page: JourneyPage, reader: Reader): NextThing {
  const { own, now, timeZone } = reader;
  return (
    byPhase(page, reader) ??
    comment(page) ??
    gate(page) ??
    draft(page) ??
    missingWeek(page, now, timeZone) ??
    waiting(page, own)
  );
}

function byPhase(page: JourneyPage, { own, supervisionGoesOn: goesOn = false }: Reader): NextThing | null {
  const { row, deficiency } = page;
  if (row.phase === 'licensed')
    return { sentence: 'Nothing is left to do. The case file stays readable.', button: null };
  if (row.phase === 'withdrawn')
    return { sentence: 'This journey has ended. Everything recorded stays readable.', button: null };
  const board = withBoard(page, own, goesOn);
  if (board !== undefined) return board;
  if (deficiency !== null && page.decision === null) {
    return {
      sentence: own
        ? 'Gather what the board’s letter asks for; the director answers it.'
        : 'Answer the board’s letter, then record what the board decides.',
      button: null,
    };
  }
  if (row.phase === 'submitting')
    return {
      sentence: own
        ? 'Your packet is with the board. Nothing is left for you to do now.'
        : 'The packet is on its way. Record what the board answers.',
      button: to('See the packet', '#board'),
    };
  if (row.phase === 'ready')
    return {
      sentence: own
        ? 'Every requirement for the packet is met. Your director assembles and files it.'
        : 'Every requirement for the packet is met: assemble it and file it.',
      button: to('See the packet', '#board'),
    };
  return null;
}

/** An application that is followed as one of its own says whose turn it is; undefined where none is with the board. */
function withBoard(page: JourneyPage, own: boolean, goesOn: boolean): NextThing | null | undefined {
  const { submission, row } = page;
  if (submission === null || submission.outcome !== null) return undefined;
  const stage = stageOf(submission);
  const theirs = stage === 'admitted' || stage === 'exam-failed';
  if (stage === 'deficient' || stage === 'overdue') {
    const sentence = own
      ? 'Gather what the board’s letter asks for; the director answers it.'
      : 'Answer the board’s letter.';
    return {
      sentence: `${sentence} ${turnOf(submission, row.superviseeName)}`,
      button: to('See the letter', '#board'),
    };
  }
  // Hours go on where supervision does: then the week is what is next for the supervisee.
  if (own && goesOn && !theirs) return null;
  const turn = turnOf(submission, row.superviseeName);
  return { sentence: `${STAGE_WORDS[stage]}. ${turn}`, button: to('See where it stands', '#board') };
}

function comment({ weeks, row }: JourneyPage): NextThing | null {
  for (const { week, weeklyLogs } of weeks) {
    const back = weeklyLogs.find(({ status }) => isBack(status));
    if (back === undefined) continue;
    return {
      sentence:
        back.status === 'returned'
          ? `Answer ${back.supervisorName}’s comment on the week of ${formatWeek(week)}, then submit it again.`
          : `Correct the week of ${formatWeek(week)}, which was reopened, and submit it to ${back.supervisorName} again.`,
      button: to('Open the week', weekHref(row.journeyId, week)),
    };
  }
  return null;
}

function gate(page: JourneyPage): NextThing | null {
  if (page.mayCount) return null;
  const { gate } = page;
  if (gate === null) return { sentence: 'What is on file is being checked. Come back in a moment.', button: null };
  const missing = firstInTheWay(gate.items);
  return { sentence: missing?.next ?? gate.sentence, button: to('Go to it', '#gate') };
}

function draft({ weeks, row }: JourneyPage): NextThing | null {
  const oldest = weeks.filter(({ draftMinutes }) => draftMinutes > 0).sort((a, b) => (a.week < b.week ? -1 : 1))[0];
  if (oldest === undefined) return null;
  return {
    sentence: `Submit the week of ${formatWeek(oldest.week)}: ${hours(oldest.draftMinutes)} wait in your draft.`,
    button: to('Open the week', weekHref(row.journeyId, oldest.week)),
  };
}

function missingWeek({ weeks, row }: JourneyPage, now: Date, timeZone: string): NextThing | null {
  const thisWeek = weekOf(dateAt(now.toISOString(), timeZone));
  const lastWeek: CalendarWeek = addWeeks(thisWeek, -1);
  if (weeks.some(({ week, weeklyLogs }) => week === lastWeek && weeklyLogs.length > 0)) return null;
  return {
    sentence: `Log and submit last week, ${formatWeek(lastWeek)}.`,
    button: to('Log last week', weekHref(row.journeyId, lastWeek)),
  };
}

function waiting({ row }: JourneyPage, own: boolean): NextThing {
  if (row.unsignedWeeks === 0) {
    const sentence = own ? 'You are up to date. Log this week as you go.' : 'Everything is logged and signed so far.';
    return { sentence, button: null };
  }
  return {
    sentence: `${own ? 'You are up to date' : 'Everything is logged'}. ${count(row.unsignedWeeks, 'week waits', 'weeks wait')} for a signature.`,
    button: to('See the weeks', '#weeks'),
  };
}

/** The address of one week's log. */
export function weekHref(journeyId: string, week: string): string {
  return `/journeys/${journeyId}/weeks/${week}`;
}

function to(label: string, href: string): { label: string; href: string } {
  return { label, href };
}
