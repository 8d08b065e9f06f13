import { z } from 'zod';
import { SCOPE_NAMES } from '../scopes.ts';
import { lineSchema, plainDateSchema } from './command.ts';

/** A person makes a token by which a program acts for them. */
export const makeTokenSchema = z.strictObject({
  name: lineSchema.meta({ description: 'What it is for, in words of one’s own.', example: 'Payroll export' }),
  scopes: z
    .array(z.enum(SCOPE_NAMES))
    .min(1)
    .max(SCOPE_NAMES.length)
    .meta({ example: ['read'] }),
  expiresOn: plainDateSchema.meta({ description: 'The last day on which it works, in UTC; at most a year from now.' }),
});

/** What making a token needs. */
export type MakeToken = z.infer<typeof makeTokenSchema>;
