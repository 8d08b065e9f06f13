import { z } from 'zod';
import { plainDateSchema } from './command.ts';

/** A director records that the board has the latest filing. */
export const recordAcknowledgementSchema = z.strictObject({ receivedOn: plainDateSchema });

/** What recording an acknowledgement needs. */
export type RecordAcknowledgement = z.infer<typeof recordAcknowledgementSchema>;
