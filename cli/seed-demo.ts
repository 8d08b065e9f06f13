import { openDatabase } from '../db/open-database.ts';
import { runtimeUrl } from '../db/runtime-url.ts';
import type { PlainDate } from '../rules/vocabulary/plain-date.ts';
import { aFewAtOnce } from './demo/a-few-at-once.ts';
import { addStaff } from './demo/add-staff.ts';
import { type DemoActor, openDemoDoor } from './demo/demo-actor.ts';
import { AWAY_SOON, demoAbsence } from './demo/demo-staff.ts';
import { demoStories } from './demo/demo-stories.ts';
import { type FoundedOrganization, foundOrganization } from './demo/found-organization.ts';
import { playDecision } from './demo/play-filing.ts';
import { playStory } from './demo/play-story.ts';

/** What building the demo needs. */
export interface SeedDemoOptions {
  /** Where the API answers, for one `http://localhost:3000`. */
  readonly baseUrl: string;
  /** The database under the role that migrates it. */
  readonly databaseUrl: string;
  /** ISO instant from which all dates of a new demo are counted back. */
  readonly now: string;
  readonly log: (sentence: string) => void;
}

const STORIES = 12;
/** Counting takes one core and the database another; more at once would only wait for each other. */
const AT_ONCE = 4;

/**
 * Builds the demo organization by the commands that real people would give; one broken off half-way is finished, and a
 * finished one is left alone.
 * @throws DATABASE_AWAY, or PART_MISSING with the API's own words when a step is refused.
 */
export async function seedDemo({ baseUrl, databaseUrl, now, log }: SeedDemoOptions): Promise<void> {
  const organization = await found(databaseUrl, now);
  if (organization.isFinished) return;
  const { organizationId, directorId, today } = organization;
  const stepInto = openDemoDoor(baseUrl, organizationId);
  const director = await stepInto(directorId);
  const places = await addStaff(director, today);
  log('Demo: the organization, its supervisors and its clinics are there');
  const stories = demoStories(today);
  let done = 0;
  const journeyIds = await aFewAtOnce(AT_ONCE, stories, async (story) => {
    const journeyId = await playStory(story, { places, stepInto, director, today });
    log(`Demo: ${String((done += 1))} of ${String(stories.length)} journeys`);
    return journeyId;
  });
  await recordAbsence(director, places.supervisors[AWAY_SOON], today);
  // Last of all: a license on record says that the demo is finished.
  for (const [index, story] of stories.entries()) await playDecision(story, journeyIds[index] ?? '', director);
}

async function found(databaseUrl: string, now: string): Promise<FoundedOrganization> {
  const db = await openDatabase(runtimeUrl(databaseUrl));
  try {
    return await foundOrganization(db, now, STORIES);
  } finally {
    await db.close();
  }
}

async function recordAbsence(director: DemoActor, personId: string, today: PlainDate): Promise<void> {
  await director.act({ path: `/api/people/${personId}/absences`, step: 'absence', body: demoAbsence(today) });
}
