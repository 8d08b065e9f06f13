import { z } from 'zod';
import { rulebookSummarySchema } from '../../../rules/vocabulary/reading/rulebook-summary.ts';
import { definePublicAction } from '../../action.ts';

/** The licenses that can be sought, and the rules that new journeys are pinned to. */
export const listRulebooks = definePublicAction({
  operationId: 'listRulebooks',
  method: 'get',
  path: '/api/rulebooks',
  summary: 'List rulebooks',
  description: 'The licenses that have a rulebook: whose it is, its version and hash, and how sure its sources are.',
  ability: 'public',
  answer: z.array(rulebookSummarySchema),
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: [],
  perform: ({ services }) => Promise.resolve([...services.rulebooks.list()]),
});
