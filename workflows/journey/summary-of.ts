import { type CalendarWeek, startOfWeek } from '../../rules/vocabulary/calendar-week.ts';

/** What a step says of itself beyond its name; a kind, a day or a phase, never anybody's name. */
const SAYS: Readonly<Record<string, (argument: Argument) => string | null>> = {
  submitWeek: ({ body }) => weekIn(body),
  recordPhase: ({ phase }) => phase ?? null,
  recordDecision: ({ body }) => (typeof body?.['decision'] === 'string' ? body['decision'] : null),
  recordExamResult: ({ body }) => (typeof body?.['result'] === 'string' ? body['result'] : null),
  steerRollout: ({ body }) => (typeof body?.['step'] === 'string' ? body['step'] : null),
};

interface Argument {
  readonly phase?: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/**
 * The line by which whoever looks at a history in Temporal's own pages reads a step, for one `Submit week of 2026-03-02`.
 * @param activity - the name of the activity.
 * @param argument - what it is given.
 */
export function summaryOf(activity: string, argument: unknown): string {
  const words = activity.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  const step = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const more = typeof argument === 'object' && argument !== null ? SAYS[activity]?.(argument) : null;
  if (!more) return step;
  return activity === 'submitWeek' ? `${step} of ${more}` : `${step}: ${more}`;
}

function weekIn(body: Argument['body']): string | null {
  const week = body?.['week'];
  return typeof week === 'string' ? startOfWeek(week as CalendarWeek) : null;
}
