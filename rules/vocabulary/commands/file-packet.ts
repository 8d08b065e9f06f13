import { z } from 'zod';
import { idSchema, plainDateSchema } from './command.ts';

/** A director records that exactly this packet was filed with the board. */
export const filePacketSchema = z.strictObject({ packetId: idSchema, filedOn: plainDateSchema });

/** What filing a packet needs. */
export type FilePacket = z.infer<typeof filePacketSchema>;
