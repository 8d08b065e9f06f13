/** Whether something was thrown for this reason of the system, `ENOENT` for one. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
