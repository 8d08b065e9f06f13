import { ALL_ROUTES } from '../../routes/all-routes.ts';

/** Whether a form of an operation comes with a file. */
export function takesFile(operation: unknown): boolean {
  return ALL_ROUTES.some(({ operationId, upload }) => operationId === operation && upload === true);
}
