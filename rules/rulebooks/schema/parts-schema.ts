import { z } from 'zod';
import { countingSchema } from './counting-schema.ts';
import { identitySchema } from './identity-schema.ts';
import { parametersSchema } from './parameter-schema.ts';
import { requirementsSchema } from './requirement-schema.ts';

/** The four parts of a rulebook as somebody wrote them. */
export const partsSchema = z.strictObject({
  identity: identitySchema,
  parameters: parametersSchema,
  counting: countingSchema,
  requirements: requirementsSchema,
});
