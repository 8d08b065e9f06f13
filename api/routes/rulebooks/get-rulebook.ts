import { rulebookReadingSchema } from '../../../rules/vocabulary/reading/rulebook-reading.ts';
import { definePublicAction } from '../../action.ts';
import { findReading } from '../../rulebooks/find-reading.ts';
import { rulebookParams } from '../params.ts';

/** The rules of one license in plain words. */
export const getRulebook = definePublicAction({
  operationId: 'getRulebook',
  method: 'get',
  path: '/api/rulebooks/:license',
  summary: 'Read a rulebook',
  description:
    'The rules of a license as prose: every requirement with its numbers, their dates, citations and sources, how sure each is, how hours are counted, what is not settled, and the worked cases.',
  ability: 'public',
  params: rulebookParams,
  answer: rulebookReadingSchema,
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: ['RULEBOOK_NOT_FOUND'],
  async perform({ services }, { params }) {
    return findReading(services, params.license);
  },
});
