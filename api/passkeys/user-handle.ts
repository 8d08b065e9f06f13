import { nameOrganization, readOrganization } from '../access/token-organization.ts';

/** Whom a passkey says it belongs to. */
export interface UserHandle {
  readonly organizationId: string;
  readonly personId: string;
}

/** Sixteen bytes that name the organization, and sixteen that name the person. */
const SHAPE = /^[A-Za-z0-9_-]{43}$/;
const ID_BYTES = 16;

/** What a passkey keeps of its owner, so that it can sign in without anything being typed; it names nobody in words. */
export function makeUserHandle({ organizationId, personId }: UserHandle): Buffer<ArrayBuffer> {
  return Buffer.concat([nameOrganization(organizationId), nameOrganization(personId)]);
}

/** Whom a passkey names, before anybody knows whether it is theirs; null for what is no handle of ours. */
export function readUserHandle(handle: string | undefined): UserHandle | null {
  if (handle === undefined || !SHAPE.test(handle)) return null;
  const person = Buffer.from(handle, 'base64url').subarray(ID_BYTES).toString('base64url');
  return { organizationId: readOrganization(handle), personId: readOrganization(person) };
}
