import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PacketContent } from '../../db/operations/packet/packet-content.ts';
import type { RenderedPacket } from './render-packet.ts';

const THREAD = new URL('./render-thread.ts', import.meta.url);

/**
 * Prints a packet in a thread of its own: laying out dozens of pages takes seconds, in which the worker would
 * otherwise answer nobody and count nothing.
 * @param content - everything that is printed.
 * @returns the same file that printing here would give.
 * @throws what printing throws.
 */
export async function renderBeside(content: PacketContent): Promise<RenderedPacket> {
  const thread = new Worker(THREAD, { workerData: content });
  try {
    const [rendered] = (await once(thread, 'message')) as [RenderedPacket];
    return rendered;
  } finally {
    await thread.terminate();
  }
}
