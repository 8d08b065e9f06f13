import { performAction } from '../../perform-action.ts';
import { exportPerson } from '../../routes/export/export-person.ts';
import { pick } from './fields.ts';
import type { WebForm } from './web-form.ts';

/** The form by which everything about a person is handed out. */
export const EXPORT_FORMS: readonly WebForm[] = [
  {
    operation: exportPerson.operationId,
    async submit({ services, acting, key, fields }) {
      return { file: await performAction(services, acting, exportPerson, { params: pick(fields, 'personId'), key }) };
    },
  },
];
