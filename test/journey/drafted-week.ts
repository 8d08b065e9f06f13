import { randomUUID } from 'node:crypto';
import { liveWeeks } from '../../cli/demo/experience-of.ts';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import type { SubmitWeek } from '../../rules/vocabulary/commands/submit-week.ts';
import { addDays } from '../../rules/vocabulary/plain-date.ts';
import type { AskedCommand } from './http-people.ts';
import { type JourneyOverHttp, openJourneyOverHttp } from './journey-over-http.ts';
import type { RunningSite } from './running-site.ts';
import { type SiteCast, gatherCast } from './site-cast.ts';

/** A journey over HTTP in which one week is drafted and not yet submitted. */
export interface DraftedWeek {
  readonly cast: SiteCast;
  readonly journey: JourneyOverHttp;
  readonly body: SubmitWeek;
  /** The command that submits the week, and its key. */
  readonly submit: AskedCommand;
  readonly key: string;
}

/** Gathers the people of a site, lets them agree on supervision, and has the supervisee draft a week. */
export async function draftFirstWeek(site: RunningSite): Promise<DraftedWeek> {
  const cast = await gatherCast(site);
  const journey = await openJourneyOverHttp(cast);
  await journey.agree();
  const [first] = liveWeeks(cast.story);
  if (first === undefined) throw new Error('The story has no week that is written here.');
  const { supervisee, supervisor, settingId } = cast;
  const entries = first.sessions.map(({ dayOfWeek, ...line }) => {
    return { on: addDays(first.monday, dayOfWeek), settingId, supervisorId: supervisor.personId, ...line };
  });
  const week = weekOf(first.monday);
  await supervisee.act(`${journey.path}/weeks/${week}`, { entries }, 'PUT');
  const key = randomUUID();
  const submit = commandLike(cast, `${journey.path}/weeks/${week}/submit`, key, {});
  return { cast, journey, body: { week }, submit, key };
}

/** A command of the person who acted last. */
export function commandLike({ people }: SiteCast, path: string, key: string, body: unknown): AskedCommand {
  const headers = { ...people.sent.at(-1)?.headers, 'Idempotency-Key': key };
  return { method: 'POST', path, headers, body: JSON.stringify(body) };
}
