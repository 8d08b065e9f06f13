import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import type { DemoActor } from './demo-actor.ts';
import { type DemoScene, type DemoStage, openScene, stepOf } from './demo-scene.ts';
import type { DemoStory } from './demo-story.ts';
import { importedRecord, liveWeeks } from './experience-of.ts';
import { playFiling } from './play-filing.ts';
import { playWeek } from './play-week.ts';

/**
 * Plays a story up to, but not including, the board's decision: the person is added, the journey opened, the history
 * brought in, the last weeks written, submitted and signed, and the packet filed where it was.
 * @returns the journey.
 */
export async function playStory(story: DemoStory, stage: DemoStage): Promise<string> {
  const scene = await openScene(story, stage);
  await recordFacts(scene);
  await bringInHistory(scene, stage.today);
  await agreeOnSupervision(scene);
  for (const week of liveWeeks(story)) await playWeek(scene, week);
  await playFiling(scene);
  return scene.journeyId;
}

async function recordFacts({ story, journeyId, director }: DemoScene): Promise<void> {
  await director.act({ path: `/api/journeys/${journeyId}/facts`, step: stepOf(story, 'facts'), body: story.facts });
}

async function bringInHistory({ story, places, journeyId, director }: DemoScene, today: PlainDate): Promise<void> {
  const record = importedRecord(story, today);
  if (record === null) return;
  const settings = Object.fromEntries(story.settings.map((key) => [key, places.settings[key]]));
  const supervisors = { [story.supervisor]: places.supervisors[story.supervisor] };
  await director.act({
    path: `/api/journeys/${journeyId}/import`,
    step: stepOf(story, 'import'),
    body: { record, settings, supervisors },
  });
}

/** Agreements with a history come in with it; a new one is proposed here, and signed unless that is what the story shows. */
async function agreeOnSupervision(scene: DemoScene): Promise<void> {
  const { story, director, supervisee } = scene;
  if (story.agreement.signedOn === null) {
    for (const setting of story.settings) await propose(scene, supervisee, { setting, from: story.agreement.from });
  }
  if (story.nextAgreement === undefined) return;
  const agreementId = await propose(scene, director, story.nextAgreement);
  const path = `/api/journeys/${scene.journeyId}/agreements/${agreementId}/sign`;
  await scene.supervisor.act({ path, step: stepOf(story, `sign-agreement:${story.nextAgreement.setting}`), body: {} });
}

async function propose(
  { story, places, journeyId }: DemoScene,
  proposer: DemoActor,
  { setting, from }: NonNullable<DemoStory['nextAgreement']>,
): Promise<string> {
  const body = { supervisorId: places.supervisors[story.supervisor], settingId: places.settings[setting], from };
  const step = stepOf(story, `agreement:${setting}`);
  const { subjectId } = await proposer.act({ path: `/api/journeys/${journeyId}/agreements`, step, body });
  return subjectId;
}
