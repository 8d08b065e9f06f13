import type { z } from 'zod';
import { journeyPageSchema } from '../../api/answers/journey-page.ts';
import { weeklyLogPageSchema } from '../../api/answers/weekly-log-page.ts';
import type { DemoWeek } from '../../cli/demo/demo-week.ts';
import { importedRecord } from '../../cli/demo/experience-of.ts';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { addDays } from '../../rules/vocabulary/plain-date.ts';
import type { SiteCast } from './site-cast.ts';

type Page = z.infer<typeof journeyPageSchema>;
type WeeklyLog = z.infer<typeof weeklyLogPageSchema>;

/** One journey, and what its people do in it over HTTP. */
export interface JourneyOverHttp {
  readonly journeyId: string;
  readonly path: string;
  page(): Promise<Page>;
  /** The page of the journey once it is as wanted; an Error when it stays otherwise. */
  pageWhen(wanted: (page: Page) => boolean): Promise<Page>;
  /** A supervision agreement is proposed by the supervisee and signed by the supervisor. */
  agree(): Promise<void>;
  /** The supervisee writes the week and hands it in; gives the weekly log that the supervisor sees. */
  submit(week: DemoWeek): Promise<WeeklyLog>;
  sendBack(log: WeeklyLog, comment: string): Promise<void>;
  sign(log: WeeklyLog): Promise<void>;
  /** The director brings in the part of the history that was kept elsewhere. */
  bringInHistory(): Promise<void>;
}

/** The director opens a journey and records the facts about its supervisee. */
export async function openJourneyOverHttp(cast: SiteCast): Promise<JourneyOverHttp> {
  const { director, supervisor, supervisee, story } = cast;
  const opening = { superviseeId: supervisee.personId, license: story.license };
  const { subjectId: journeyId } = await director.act('/api/journeys', opening);
  const path = `/api/journeys/${journeyId}`;
  await director.act(`${path}/facts`, story.facts);
  return {
    journeyId,
    path,
    page: () => director.ask(path, journeyPageSchema),
    pageWhen: (wanted) => director.askUntil(path, journeyPageSchema, wanted),
    agree: () => agree(cast, path),
    submit: (week) => submit(cast, path, week),
    sendBack: async ({ weeklyLogId }, comment) => {
      await supervisor.act(`/api/weekly-logs/${weeklyLogId}/return`, { comment });
    },
    sign: async ({ weeklyLogId, contentSha256 }) => {
      await supervisor.act(`/api/weekly-logs/${weeklyLogId}/sign`, { contentSha256 });
    },
    bringInHistory: () => bringInHistory(cast, path),
  };
}

async function agree({ supervisee, supervisor, settingId, story }: SiteCast, path: string): Promise<void> {
  const terms = { supervisorId: supervisor.personId, settingId, from: story.agreement.from };
  const { subjectId } = await supervisee.act(`${path}/agreements`, terms);
  await supervisor.act(`${path}/agreements/${subjectId}/sign`, {});
}

async function submit(cast: SiteCast, path: string, { monday, sessions }: DemoWeek): Promise<WeeklyLog> {
  const { supervisee, supervisor, settingId } = cast;
  const week = `${path}/weeks/${weekOf(monday)}`;
  const entries = sessions.map(({ dayOfWeek, ...line }) => {
    return { on: addDays(monday, dayOfWeek), settingId, supervisorId: supervisor.personId, ...line };
  });
  await supervisee.act(week, { entries }, 'PUT');
  const { madeIds } = await supervisee.act(`${week}/submit`, {});
  return supervisor.ask(`/api/weekly-logs/${madeIds?.[0] ?? 'none'}`, weeklyLogPageSchema);
}

async function bringInHistory(cast: SiteCast, path: string): Promise<void> {
  const { director, supervisor, settingId, story, today } = cast;
  const settings = { [story.settings[0]]: settingId };
  const supervisors = { [story.supervisor]: supervisor.personId };
  await director.act(`${path}/import`, { record: importedRecord(story, today), settings, supervisors });
}
