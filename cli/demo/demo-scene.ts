import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import { consentTextOn } from '../../rules/vocabulary/signing/consent-texts.ts';
import type { DemoPlaces } from './add-staff.ts';
import type { DemoActor, StepInto } from './demo-actor.ts';
import { demoEmail } from './demo-email.ts';
import type { DemoStory } from './demo-story.ts';

/** A story on its way: who acts in it, where, and in which journey. */
export interface DemoScene {
  readonly story: DemoStory;
  readonly places: DemoPlaces;
  readonly journeyId: string;
  readonly director: DemoActor;
  readonly supervisee: DemoActor;
  readonly supervisor: DemoActor;
}

/** What playing a story needs. */
export interface DemoStage {
  readonly places: DemoPlaces;
  readonly stepInto: StepInto;
  readonly director: DemoActor;
  /** The day on which the demo is laid out. */
  readonly today: PlainDate;
}

/** The name of a step, unique in the demo. */
export function stepOf({ number }: DemoStory, step: string): string {
  return `${String(number).padStart(2, '0')}:${step}`;
}

/**
 * The director adds the person of a story and opens the journey; everybody who acts in it is stepped into, and the supervisor
 * agrees to sign electronically.
 * @throws PART_MISSING when a step is refused.
 */
export async function openScene(
  story: DemoStory,
  { places, stepInto, director, today }: DemoStage,
): Promise<DemoScene> {
  const { name, timeZone, license } = story;
  const person = { name, email: demoEmail(name), timeZone, roles: ['supervisee'], licenses: [] };
  const { subjectId: superviseeId } = await director.act({
    path: '/api/people',
    step: stepOf(story, 'person'),
    body: person,
  });
  const { subjectId: journeyId } = await director.act({
    path: '/api/journeys',
    step: stepOf(story, 'journey'),
    body: { superviseeId, license },
  });
  const [supervisee, supervisor] = await Promise.all([
    stepInto(superviseeId),
    stepInto(places.supervisors[story.supervisor]),
  ]);
  await supervisor.act({
    path: '/api/signing-consent',
    step: `consent:${story.supervisor}`,
    body: { version: consentTextOn(today).version },
  });
  return { story, places, journeyId, director, supervisee, supervisor };
}
