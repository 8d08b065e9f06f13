import { addSetting as addSettingToDatabase } from '../../../db/operations/setting/add-setting.ts';
import { addSettingSchema } from '../../../rules/vocabulary/commands/add-setting.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** A director adds a place where hours are worked. */
export const addSetting = defineAction({
  operationId: 'addSetting',
  method: 'post',
  path: '/api/settings',
  summary: 'Add a setting',
  description: 'Adds a place where hours are worked. The receipt names the setting.',
  ability: 'keep-settings',
  body: addSettingSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: [],
  perform: (context, { body }) => addSettingToDatabase(context.services.db, organizationCommandOf(context, body)),
});
