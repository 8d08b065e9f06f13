import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** The text of a PDF. */
export interface PdfText {
  readonly text: string;
  /** False where the file goes on after what was read. */
  readonly whole: boolean;
}

/** Within what bounds files are read: milliseconds for one, files that wait at most, milliseconds until an idle reader ends. */
const BOUNDS = { patience: 5_000, waiting: 8, idle: 10_000 };

/** What a reader may hold: a file that needs more is not read. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

let reader: Worker | null = null;
let waiting = 0;
let turn: Promise<unknown> = Promise.resolve();
let ending: NodeJS.Timeout | undefined;

/**
 * Reads the text of a PDF, in a thread of its own that can be ended: one file after the other.
 * @returns null where nothing can be read: a file that is damaged or takes too long, or too many that wait.
 */
export async function readPdfText(content: Uint8Array, patience = BOUNDS.patience): Promise<PdfText | null> {
  if (waiting >= BOUNDS.waiting) return null;
  waiting += 1;
  const mine = turn.then(() => readNow(content, patience));
  turn = mine;
  return mine.finally(() => (waiting -= 1));
}

async function readNow(content: Uint8Array, patience: number): Promise<PdfText | null> {
  clearTimeout(ending);
  const worker = (reader ??= startReader());
  const asked = new AbortController();
  const { signal } = asked;
  worker.ref();
  worker.postMessage(new Uint8Array(content));
  const answer = once(worker, 'message', { signal }).then(([text]: unknown[]) => text as PdfText | null);
  const ended = once(worker, 'exit', { signal }).then(() => null);
  const first = await Promise.race([answer, ended, sleep(patience, 'late' as const, { signal })]).catch(() => null);
  for (const other of [answer, ended]) other.catch(() => undefined);
  asked.abort();
  if (first === 'late') await endReader();
  else restLater(worker);
  return first === 'late' ? null : first;
}

function startReader(): Worker {
  const worker = new Worker(new URL('./pdf-text-worker.ts', import.meta.url), { resourceLimits: MEMORY });
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    if (reader === worker) reader = null;
  });
  return worker;
}

/** It is kept for the next file, and holds up no end of the process. */
function restLater(worker: Worker): void {
  worker.unref();
  ending = setTimeout(() => void endReader(), BOUNDS.idle).unref();
}

async function endReader(): Promise<void> {
  const ended = reader;
  reader = null;
  await ended?.terminate();
}
