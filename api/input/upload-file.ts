import { z } from 'zod';
import { lineSchema } from '../../rules/vocabulary/commands/command.ts';

/** A file that was sent; its name is a line of text that can be kept, and nothing more. */
export const uploadFileSchema = z
  .file('choose a file')
  .min(1, 'the file is empty')
  .refine(({ name }) => lineSchema.safeParse(name).success && !/\p{Cc}/u.test(name), 'a name of at most 200 characters')
  .meta({ description: 'PDF, PNG or JPEG, as its content says.' });
