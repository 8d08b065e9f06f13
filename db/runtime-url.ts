import { createHmac } from 'node:crypto';

/** The role under which everything but migrating works: it owns nothing and sees one organization at a time. */
export const RUNTIME_ROLE = 'creditable_runtime';

/**
 * The address of the database under the runtime role.
 * @param adminUrl - address of the database under the role that migrates it.
 */
export function runtimeUrl(adminUrl: string): string {
  const address = new URL(adminUrl);
  address.username = RUNTIME_ROLE;
  address.password = runtimePassword(adminUrl);
  return address.href;
}

/**
 * The password of the runtime role: derived, so that every process that knows the admin address knows it too.
 * @returns 64 hexadecimal digits.
 */
export function runtimePassword(adminUrl: string): string {
  const secret = decodeURIComponent(new URL(adminUrl).password) || 'creditable';
  return createHmac('sha256', RUNTIME_ROLE).update(secret).digest('hex');
}
