import { z } from 'zod';
import { findCohortFigures } from '../../../db/views/find-cohort-figures.ts';
import { defineAction } from '../../action.ts';
import { minutesSchema } from '../../answers/moments.ts';

const figuresSchema = z.object({
  atRiskMinutes: minutesSchema,
  unsignedOver14Days: z.int(),
  lapsingWithin60Days: z.int(),
  peopleBehind: z.int(),
});

/** The four numbers above the cohort. */
export const getCohortFigures = defineAction({
  operationId: 'getCohortFigures',
  method: 'get',
  path: '/api/cohort/figures',
  summary: 'Get the four numbers',
  description:
    'Hours at risk, weekly logs unsigned over 14 days, credentials lapsing within 60 days, and people behind plan.',
  ability: 'read-cohort',
  answer: figuresSchema.meta({ id: 'CohortFigures' }),
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: [],
  perform: ({ services, acting }) => findCohortFigures(services.db, acting),
});
