import { requirementReadingSchema } from '../../../rules/vocabulary/reading/requirement-reading.ts';
import { definePublicAction } from '../../action.ts';
import { findReading, findRequirement } from '../../rulebooks/find-reading.ts';
import { requirementParams } from '../params.ts';

/** One requirement of a license in plain words; the id is the one that evaluations carry. */
export const getRequirement = definePublicAction({
  operationId: 'getRequirement',
  method: 'get',
  path: '/api/rulebooks/:license/requirements/:id',
  summary: 'Read a requirement',
  description:
    'One requirement as prose, with its numbers, its source, the figures measured for it and the steps that book lost hours to it. The id is that of a row of an evaluation.',
  ability: 'public',
  params: requirementParams,
  answer: requirementReadingSchema,
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: ['RULEBOOK_NOT_FOUND', 'REQUIREMENT_NOT_FOUND'],
  async perform({ services }, { params }) {
    return findRequirement(findReading(services, params.license), params.id);
  },
});
