import type { Response } from 'supertest';
import { type CalendarWeek, addWeeks, startOfWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { addDays, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Organization } from './running-api.ts';

/** A journey whose last week waits for its supervisor. */
export interface OpenWeek {
  readonly journeyId: string;
  readonly week: CalendarWeek;
  readonly nextWeek: CalendarWeek;
  readonly weeklyLogId: string;
  readonly contentSha256: string;
  /** One line of the week, to draft more of the kind. */
  readonly entry: Readonly<Record<string, unknown>>;
}

/** Goes the way of real people, over HTTP: journey, agreement, signature, draft, submission. */
export async function openWeek({ ask, people }: Organization): Promise<OpenWeek> {
  const { directorId, supervisorId, superviseeId, settingId } = people;
  const today = dateAt(new Date().toISOString(), 'America/Los_Angeles');
  const week = addWeeks(weekOf(today), -1);
  const opened = made(await ask(directorId, 'post', '/api/journeys', { body: { superviseeId, license: 'CA-LMFT' } }));
  const journey = `/api/journeys/${opened}`;
  const terms = { supervisorId, settingId, from: addDays(today, -60) };
  const agreementId = made(await ask(superviseeId, 'post', `${journey}/agreements`, { body: terms }));
  made(await ask(supervisorId, 'post', `${journey}/agreements/${agreementId}/sign`));
  const entry = { on: startOfWeek(week), settingId, supervisorId, activity: 'counseling-individual', minutes: 90 };
  made(await ask(superviseeId, 'put', `${journey}/weeks/${week}`, { body: { entries: [entry] } }));
  made(await ask(superviseeId, 'post', `${journey}/weeks/${week}/submit`));
  const queue = await ask(supervisorId, 'get', '/api/queue');
  const { weeklyLogId } = queue.body[0] as { weeklyLogId: string };
  const log = await ask(supervisorId, 'get', `/api/weekly-logs/${weeklyLogId}`);
  const { contentSha256 } = log.body as { contentSha256: string };
  return { journeyId: opened, week, nextWeek: addWeeks(weekOf(today), 1), weeklyLogId, contentSha256, entry };
}

function made(answer: Response): string {
  if (answer.status >= 300) throw new Error(`${String(answer.status)} ${answer.text}`);
  return (answer.body as { subjectId: string }).subjectId;
}
