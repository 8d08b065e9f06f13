import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { cohortRowSchema } from '../../api/answers/cohort-row.ts';
import { journeyPageSchema } from '../../api/answers/journey-page.ts';
import { demoDirector } from '../../cli/demo/demo-staff.ts';
import { demoStories } from '../../cli/demo/demo-stories.ts';
import { seedDemo } from '../../cli/seed-demo.ts';
import { type PlainDate, addDays, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { type HttpPerson, openHttpPeople } from './http-people.ts';
import { type RunningSite, runSite } from './running-site.ts';

type Page = z.infer<typeof journeyPageSchema>;

const rowsSchema = z.array(cohortRowSchema);
const peopleSchema = z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) });
const BROKEN_OFF = 'broken off';
const STEP_MS = 60_000;

/** What each number shows at a glance, as the director's pages say it. */
const SHOWN: readonly (readonly [number, (page: Page, today: PlainDate) => unknown, unknown])[] = [
  [1, (page) => [page.row.headline, lostTo(page, 'nonclinical-max')], ['2,840 of 3,000 hours', 160]],
  [2, (page) => lostTo(page, 'supervision-weekly-unit'), 80],
  [3, ({ row }) => row.obstacle?.sentence, '4 weeks to go.'],
  [4, ({ row }) => row.obstacle?.sentence, '20 direct hours to go.'],
  [5, ({ row }) => row.obstacle?.sentence, '50 direct hours to go.'],
  [6, ({ row }) => row.ageingOutMinutes > 0, true],
  [7, ({ row, notices }) => [row.unsignedWeeks, notices.some(({ tone }) => tone === 'decision')], [4, true]],
  [8, ({ row, mayCount }) => [row.countedMinutes, row.unsignedWeeks, mayCount], [0, 3, false]],
  [9, ({ row }, today) => row.registrationExpiresOn === addDays(today, 75), true],
  [10, ({ row }) => [row.phase, row.obstacle], ['ready', null]],
  [11, ({ row }, today) => [row.phase, row.deficiencyDueOn === addDays(today, 20)], ['submitting', true]],
  [12, ({ row, decision }) => [row.phase, decision?.decision], ['licensed', 'licensed']],
];

describe('the demo organization, broken off after three journeys and started again', () => {
  const stack = new AsyncDisposableStack();
  let site: RunningSite;
  let director: HttpPerson;
  let now: string;
  const seed = (log: (sentence: string) => void): Promise<void> =>
    seedDemo({ baseUrl: site.baseUrl, databaseUrl: site.databaseUrl, now, log });

  beforeAll(async () => {
    site = stack.use(await runSite());
    now = site.services.now();
    await expect(seed(breakOff)).rejects.toThrow(BROKEN_OFF);
    await seed(() => undefined);
    director = await openHttpPeople(site.baseUrl).stepInto(await findDirector(site.baseUrl));
  }, 400_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  it(
    'has one director, three supervisors and twelve supervisees, each with one journey',
    async () => {
      const rows = await director.ask('/api/journeys', rowsSchema);
      const names = demoStories(todayAt(now)).map(({ name }) => name);
      expect(rows.map(({ superviseeName }) => superviseeName).sort()).toEqual(names.sort());
      expect(await director.ask('/api/people', z.array(z.unknown()))).toHaveLength(16);
    },
    STEP_MS,
  );

  it.each(SHOWN)(
    'shows of number %i what it is there for',
    async (number, read, expected) => {
      const today = todayAt(now);
      const name = demoStories(today).find((story) => story.number === number)?.name;
      const rows = await director.ask('/api/journeys', rowsSchema);
      const journeyId = rows.find(({ superviseeName }) => superviseeName === name)?.journeyId ?? '';
      // What was signed last may still be being counted.
      const page = await director.askUntil(
        `/api/journeys/${journeyId}`,
        journeyPageSchema,
        ({ evaluatedAt }) => evaluatedAt !== null,
      );
      expect(read(page, today)).toEqual(expected);
    },
    STEP_MS,
  );

  it(
    'is left alone when it is finished',
    async () => {
      const before = await director.ask('/api/journeys', rowsSchema);
      const said: string[] = [];
      await seed((sentence) => said.push(sentence));
      expect(said).toEqual([]);
      expect(await director.ask('/api/journeys', rowsSchema)).toEqual(before);
    },
    STEP_MS,
  );
});

function breakOff(sentence: string): void {
  if (sentence.startsWith('Demo: 3 of')) throw new Error(BROKEN_OFF);
}

/** The demo is laid out on the day it is where it is earliest still. */
function todayAt(now: string): PlainDate {
  return dateAt(now, 'America/Los_Angeles');
}

async function findDirector(baseUrl: string): Promise<string> {
  const { people } = peopleSchema.parse(await (await fetch(`${baseUrl}/api/demo/people`)).json());
  return people.find(({ name }) => name === demoDirector().name)?.id ?? '';
}

/** Hours that one requirement leaves out. */
function lostTo({ evaluation }: Page, requirement: string): number {
  const losses = evaluation?.ledger.flatMap(({ lost }) => lost) ?? [];
  return losses.reduce((sum, loss) => sum + (loss.requirement === requirement ? loss.minutes : 0), 0) / 60;
}
