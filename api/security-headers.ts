import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Settings } from '../config/settings.ts';

/** A page may load from our own address only; Tabler sets styles in the markup and carries its icons in the style sheet. */
const CONTENT_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** Nothing of what a browser offers to pages is used by ours, and none of it is lent to others. */
const PERMISSIONS = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'fullscreen'],
  ...['geolocation', 'gyroscope', 'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking'],
]
  .map((name) => `${name}=()`)
  .join(', ');

/** A year, in seconds. */
const YEAR = 365 * 24 * 60 * 60;

/**
 * Sets the headers by which a browser keeps our pages apart from others, on every answer. TLS is asked for from then on
 * only where people reach the pages by it. No answer is kept by a cache unless it says so itself.
 */
export function setSecurityHeaders({ publicUrl }: Pick<Settings, 'publicUrl'>): RequestHandler {
  const byTls = publicUrl?.startsWith('https:') ?? false;
  const headers = helmet({
    contentSecurityPolicy: CONTENT_POLICY,
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    strictTransportSecurity: byTls && { maxAge: YEAR, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
  });
  return (request, response, next) => {
    response.set({ 'Permissions-Policy': PERMISSIONS, 'Cache-Control': 'no-store' });
    headers(request, response, next);
  };
}
