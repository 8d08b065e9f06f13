import { parentPort, workerData } from 'node:worker_threads';
import type { PacketContent } from '../../db/operations/packet/packet-content.ts';
import { renderPacket } from './render-packet.ts';

// The whole program of a thread: print what it was given, hand it back, and end.
parentPort?.postMessage(await renderPacket(workerData as PacketContent));
