import { z } from 'zod';
import { receiptSchema } from '../../answers/receipt.ts';

/** A receipt with new recovery codes. */
export const recoveryCodesSchema = z
  .object({
    ...receiptSchema.shape,
    recoveryCodes: z
      .array(z.string())
      .nullable()
      .meta({ description: 'Null where the command is repeated: they are told once.' }),
  })
  .meta({ id: 'RecoveryCodes' });
