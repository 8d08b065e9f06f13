import { z } from 'zod';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import { addDays } from '../../rules/vocabulary/plain-date.ts';
import type { DemoWeek } from './demo-week.ts';
import { type DemoScene, stepOf } from './demo-scene.ts';

const shownLogSchema = z.object({ contentSha256: z.string() });

/** The supervisee writes a week and submits it, and the supervisor signs what was shown; as far as the week has come. */
export async function playWeek(scene: DemoScene, week: DemoWeek): Promise<void> {
  const { story, journeyId, supervisee } = scene;
  const name = weekOf(week.monday);
  const path = `/api/journeys/${journeyId}/weeks/${name}`;
  const body = { entries: draftEntries(scene, week) };
  await supervisee.act({ method: 'PUT', path, step: stepOf(story, `draft:${name}`), body });
  if (week.state === 'drafted') return;
  const { madeIds } = await supervisee.act({ path: `${path}/submit`, step: stepOf(story, `submit:${name}`), body: {} });
  if (week.state === 'submitted') return;
  for (const weeklyLogId of madeIds) await sign(scene, weeklyLogId);
}

function draftEntries({ story, places }: DemoScene, { monday, sessions }: DemoWeek): unknown[] {
  return sessions.map(({ dayOfWeek, at, ...line }) => ({
    on: addDays(monday, dayOfWeek),
    settingId: places.settings[at ?? story.settings[0]],
    supervisorId: places.supervisors[story.supervisor],
    ...line,
  }));
}

async function sign({ story, supervisor }: DemoScene, weeklyLogId: string): Promise<void> {
  const { contentSha256 } = await supervisor.ask(`/api/weekly-logs/${weeklyLogId}`, shownLogSchema);
  await supervisor.act({
    path: `/api/weekly-logs/${weeklyLogId}/sign`,
    step: stepOf(story, `sign:${weeklyLogId}`),
    body: { contentSha256 },
  });
}
