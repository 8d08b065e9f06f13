import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { canonicalOf } from '../../../db/sha256.ts';
import type { Sent } from './find-order.ts';
import { DONE, type WeekAct } from './week-model.ts';

/** How one week is seen and acted on, whichever way the commands go. */
export interface Desk {
  /** What somebody sees who opens the weekly log now. */
  look(): Promise<{ readonly version: number; readonly contentSha256: string }>;
  /** Sends a command under a key; the answer is its receipt. */
  send(act: WeekAct, key: string, seen: { readonly contentSha256: string }): Promise<unknown>;
  /** The code of a refusal; anything else is thrown on. */
  codeOf(failure: unknown): string;
}

type Play = (run: (act: WeekAct, seen?: { contentSha256: string }) => Promise<void>, desk: Desk) => Promise<void>;

/** How often somebody who is late looks whether the week is another one by now. */
const LATE_LOOKS = 12;

let drafts = 0;
/** Minutes that no other draft has, so that one that is lost is missed. */
const freshMinutes = (): number => 1 + ((drafts += 1) % 1439);

/** What people do to one week, each by themselves. */
const PLAYS: readonly Play[] = [
  async (run, desk) => {
    const seen = await desk.look();
    await run({ kind: 'sign', version: seen.version }, seen);
  },
  async (run) => run({ kind: 'return' }),
  async (run, desk) => run({ kind: 'amend', version: (await desk.look()).version }),
  async (run) => {
    await run({ kind: 'draft', minutes: freshMinutes() });
    await run({ kind: 'submit' });
  },
  async (run, desk) => {
    await run({ kind: 'amend', version: (await desk.look()).version });
    await run({ kind: 'draft', minutes: freshMinutes() });
    await run({ kind: 'submit' });
  },
  // A whole correction, up to the signature on the next version.
  async (run, desk) => {
    await run({ kind: 'amend', version: (await desk.look()).version });
    await run({ kind: 'draft', minutes: freshMinutes() });
    await run({ kind: 'submit' });
    const seen = await desk.look();
    await run({ kind: 'sign', version: seen.version }, seen);
  },
  // Somebody acts late on what they have had open from the start.
  async (run, desk) => {
    const { version } = await desk.look();
    for (let looks = 0; looks < LATE_LOOKS && (await desk.look()).version === version; looks += 1) await pause(5);
    await run({ kind: 'amend', version });
    await run({ kind: 'amend', version });
  },
  async (run, desk) => {
    for (const _ of [1, 2]) {
      const seen = await desk.look();
      await run({ kind: 'sign', version: seen.version }, seen);
    }
  },
];

/**
 * Two or three people act on one week at once; who, when each begins, how long each waits between steps, and what is sent
 * twice under one key is drawn from the seed.
 * @returns every command with its answer; two equal answers under one key are one command.
 */
export async function playSchedule(desk: Desk, random: () => number): Promise<Sent[]> {
  const sent: Sent[] = [];
  const people = Array.from({ length: 2 + Math.floor(random() * 2) }, () => PLAYS[Math.floor(random() * PLAYS.length)]);
  const waits = Array.from({ length: 40 }, () => Math.floor(random() * 4));
  const twice = Array.from({ length: 40 }, () => random() < 0.15);
  const run = async (act: WeekAct, seen = { contentSha256: '' }) => {
    const key = randomUUID();
    await pause(waits.pop() ?? 0);
    const answers = await Promise.all(
      (twice.pop() === true ? [1, 2] : [1]).map(() => sendOne(desk, { act, key, seen })),
    );
    sent.push(...merged(answers));
  };
  await Promise.all(people.map(async (play) => pause(waits.pop() ?? 0).then(() => play?.(run, desk))));
  return sent;
}

type Answer = Sent & { readonly receipt: string };

async function sendOne(
  desk: Desk,
  { act, key, seen }: { act: WeekAct; key: string; seen: { contentSha256: string } },
): Promise<Answer> {
  const begun = performance.now();
  const [outcome, receipt] = await desk.send(act, key, seen).then(
    (answer) => [DONE, canonicalOf(answer)] as const,
    (failure: unknown) => [desk.codeOf(failure), ''] as const,
  );
  return { key, act, outcome, receipt, begun, ended: performance.now() };
}

/** The same key is acted on once: both are given the first receipt. */
function merged(answers: readonly Answer[]): Sent[] {
  const [one, other] = answers;
  if (one === undefined || other === undefined) return [...answers];
  if (one.outcome !== DONE || other.outcome !== DONE) return [one, other];
  if (one.receipt !== other.receipt)
    throw new Error(`one key was answered in two ways: ${one.receipt} ${other.receipt}`);
  return [{ ...one, begun: Math.min(one.begun, other.begun), ended: Math.min(one.ended, other.ended) }];
}
