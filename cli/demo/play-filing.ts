import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { PHASES, type Phase } from '../../rules/vocabulary/phase.ts';
import type { DemoActor } from './demo-actor.ts';
import type { DemoStory } from './demo-story.ts';
import { type DemoScene, stepOf } from './demo-scene.ts';

const pageSchema = z.object({ row: z.object({ phase: z.enum(PHASES) }) });
const READY: readonly Phase[] = ['ready', 'submitting', 'licensed'];
const POLLS = 120;
const PAUSE_MS = 250;

/** The director assembles and files the packet, and records the board's letter, where the story has come that far. */
export async function playFiling({ story, journeyId, director }: DemoScene): Promise<void> {
  const { ending } = story;
  if (ending.kind === 'open') return;
  await waitUntilReady(director, journeyId);
  const journey = `/api/journeys/${journeyId}`;
  const { subjectId: packetId } = await director.act({
    path: `${journey}/packet`,
    step: stepOf(story, 'packet'),
    body: {},
  });
  const filing = { filedOn: ending.filedOn };
  await director.act({ path: `${journey}/packets/${packetId}/file`, step: stepOf(story, 'file'), body: filing });
  if (ending.kind !== 'filed') return;
  await director.act({ path: `${journey}/deficiency`, step: stepOf(story, 'deficiency'), body: ending.deficiency });
}

/** The director records the license, where the board has given it; the end of a story. */
export async function playDecision(story: DemoStory, journeyId: string, director: DemoActor): Promise<void> {
  if (story.ending.kind !== 'licensed') return;
  const body = { decision: 'licensed', ...story.ending.decision };
  await director.act({ path: `/api/journeys/${journeyId}/decision`, step: stepOf(story, 'decision'), body });
}

/** The journey counts by itself after each change; when it stays unready, the next command says what is in the way. */
async function waitUntilReady(director: DemoActor, journeyId: string): Promise<void> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    const { row } = await director.ask(`/api/journeys/${journeyId}`, pageSchema);
    if (READY.includes(row.phase)) return;
    await sleep(PAUSE_MS);
  }
}
