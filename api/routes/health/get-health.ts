import { definePublicAction } from '../../action.ts';
import { healthSchema } from '../../health/health.ts';

/** How each part is doing. */
export const getHealth = definePublicAction({
  operationId: 'getHealth',
  method: 'get',
  path: '/health',
  summary: 'Get the health',
  description:
    'The state of each part. Answers 200 when everything needed is up, and 503 with the same body when something is not.',
  ability: 'public',
  answer: healthSchema.meta({ id: 'Health' }),
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: [],
  statusOf: ({ status }) => (status === 'up' ? 200 : 503),
  perform: ({ services }) => services.health(),
});
