import type { Request } from 'express';
import type { Origin } from '../../rules/vocabulary/access.ts';
import { describeDevice } from './describe-device.ts';

/** From where a request comes: its network address as far as our own proxies tell, and the browser in words. */
export function originOf(request: Request): Origin {
  return { address: request.ip ?? null, device: describeDevice(request.get('User-Agent')) };
}
