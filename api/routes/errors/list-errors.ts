import { z } from 'zod';
import { CATALOG, isErrorCode } from '../../../rules/vocabulary/errors.ts';
import { definePublicAction } from '../../action.ts';
import { problemAddress } from '../../problem.ts';

const errorSchema = z.object({
  code: z.string(),
  status: z.int(),
  sentence: z.string(),
  remedy: z.string(),
  type: z.string(),
});

/** Every error that a person or a program can meet. */
export const listErrors = definePublicAction({
  operationId: 'listErrors',
  method: 'get',
  path: '/api/errors',
  summary: 'List errors',
  description:
    'The whole catalog: each code with its status, its sentence and what the reader can do. A code never changes its meaning.',
  ability: 'public',
  answer: z.array(errorSchema.meta({ id: 'CatalogEntry' })),
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: [],
  perform: () =>
    Promise.resolve(
      Object.keys(CATALOG)
        .filter(isErrorCode)
        .map((code) => ({ code, ...CATALOG[code], type: problemAddress(code) })),
    ),
});
