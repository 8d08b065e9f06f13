import { z } from 'zod';
import { LICENSE_CODES } from '../../../rules/vocabulary/license-code.ts';
import { definePublicAction } from '../../action.ts';

const rulebookSchema = z.object({
  license: z.enum(LICENSE_CODES),
  version: z.string(),
  sha256: z
    .string()
    .meta({ description: 'The hash of the rules; every evaluation carries the one that it was made under.' }),
});

/** The licenses that can be sought, and the rules that new journeys are pinned to. */
export const listRulebooks = definePublicAction({
  operationId: 'listRulebooks',
  method: 'get',
  path: '/api/rulebooks',
  summary: 'List rulebooks',
  description: 'The licenses that have a rulebook, with its version and hash.',
  roles: 'public',
  answer: z.array(rulebookSchema.meta({ id: 'Rulebook' })),
  status: 200,
  command: false,
  errors: [],
  perform: ({ services }) =>
    Promise.resolve(
      Object.values(services.rulebooks).map(({ license, version, sha256 }) => ({ license, version, sha256 })),
    ),
});
