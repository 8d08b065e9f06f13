const ID_BYTES = 16;

/** The sixteen bytes that name an organization in front of the secret part of a token. */
export function nameOrganization(organizationId: string): Buffer {
  return Buffer.from(organizationId.replaceAll('-', ''), 'hex');
}

/** The organization that a token names, before anybody knows whether it opens anything. */
export function readOrganization(token: string): string {
  const hex = Buffer.from(token, 'base64url').subarray(0, ID_BYTES).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
