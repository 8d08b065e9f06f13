import { z } from 'zod';

/** A director has the packet for the board assembled from the record as it stands. */
export const assemblePacketSchema = z.strictObject({});

/** What assembling a packet needs. */
export type AssemblePacket = z.infer<typeof assemblePacketSchema>;
