import { z } from 'zod';
import { findSettings } from '../../../db/views/find-settings.ts';
import { defineAction } from '../../action.ts';
import { settingSchema } from '../../answers/setting.ts';

/** The places where hours are worked. */
export const listSettings = defineAction({
  operationId: 'listSettings',
  method: 'get',
  path: '/api/settings',
  summary: 'List settings',
  description: 'The places of the organization where hours are worked, by name.',
  ability: 'read-directory',
  answer: z.array(settingSchema),
  status: 200,
  command: false,
  shows: 'nothing-personal',
  errors: [],
  perform: ({ services, acting }) => findSettings(services.db, acting),
});
