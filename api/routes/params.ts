import { z } from 'zod';
import { calendarWeekSchema, idSchema } from '../../rules/vocabulary/commands/command.ts';
import { OBLIGATION_KINDS } from '../../rules/vocabulary/obligation.ts';

/** A journey named in the address. */
export const journeyParams = z.strictObject({ journeyId: idSchema });

/** A week of a journey named in the address. */
export const weekParams = z.strictObject({ journeyId: idSchema, week: calendarWeekSchema });

/** An agreement of a journey named in the address. */
export const agreementParams = z.strictObject({ journeyId: idSchema, agreementId: idSchema });

/** A goal of a journey named in the address. */
export const goalParams = z.strictObject({ journeyId: idSchema, goalId: idSchema });

/** A packet of a journey named in the address. */
export const packetParams = z.strictObject({ journeyId: idSchema, packetId: idSchema });

/** A link to a packet of a journey named in the address. */
export const packetLinkParams = z.strictObject({ journeyId: idSchema, linkId: idSchema });

/** A document of a journey named in the address. */
export const documentParams = z.strictObject({ journeyId: idSchema, documentId: idSchema });

/** A document of a person of the staff named in the address. */
export const staffDocumentParams = z.strictObject({ personId: idSchema, documentId: idSchema });

/** A line of the list of documents that the program asks for, named in the address. */
export const listedDocumentParams = z.strictObject({ listedId: idSchema });

/** A letter of the board named in the address. */
export const deficiencyParams = z.strictObject({ journeyId: idSchema, deficiencyId: idSchema });

/** A signed record of a journey named in the address. */
export const signedCopyParams = z.strictObject({ journeyId: idSchema, signedCopyId: idSchema });

/** A weekly log named in the address. */
export const weeklyLogParams = z.strictObject({ weeklyLogId: idSchema });

/** A session of supervision named in the address. */
export const sessionParams = z.strictObject({ sessionId: idSchema });

/** A rollout of rules named in the address. */
export const rolloutParams = z.strictObject({ rolloutId: idSchema });

/** Somebody's leaving named in the address. */
export const departureParams = z.strictObject({ departureId: idSchema });
/** Something open, named in the address. */
export const obligationParams = z.strictObject({ obligationId: idSchema });
/** A run of a fleet job named in the address. */
export const fleetRunParams = z.strictObject({ runId: idSchema });

/** A notice named in the address. */
export const noticeParams = z.strictObject({ noticeId: idSchema });

/** An emergency access named in the address. */
export const emergencyParams = z.strictObject({ emergencyId: idSchema });

/** A token of one's own named in the address. */
export const tokenParams = z.strictObject({ tokenId: idSchema });

/** A token of a person named in the address. */
export const tokenOfPersonParams = z.strictObject({ personId: idSchema, tokenId: idSchema });

/** A passkey named in the address. */
export const passkeyParams = z.strictObject({ passkeyId: idSchema });

/** A person named in the address. */
export const personParams = z.strictObject({ personId: idSchema });

/** A kind of thing that can be owed, named in the address. */
export const ladderParams = z.strictObject({ kind: z.enum(OBLIGATION_KINDS) });

const nameSchema = z.string().min(1).max(100);

/** The rules of a license named in the address. */
export const rulebookParams = z.strictObject({ license: nameSchema.meta({ example: 'CA-LMFT' }) });

/** A requirement of a license named in the address. */
export const requirementParams = rulebookParams.extend({ id: nameSchema.meta({ example: 'direct-hours' }) });
