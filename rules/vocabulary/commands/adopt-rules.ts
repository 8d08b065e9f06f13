import { z } from 'zod';
import { commentSchema } from './command.ts';

/** The hash of a rulebook as a program sends it. */
export const rulesSha256Schema = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');

/**
 * A director has a journey counted under other rules: the present ones of its license, or ones under which it was counted
 * before. The hash is that of the rules whose effect was shown.
 */
export const adoptRulesSchema = z.strictObject({ sha256: rulesSha256Schema, reason: commentSchema });

/** What adopting rules needs. */
export type AdoptRules = z.infer<typeof adoptRulesSchema>;
