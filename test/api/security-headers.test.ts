import { describe, expect, it } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { setSecurityHeaders } from '../../api/security-headers.ts';

function answer(publicUrl: string | null) {
  const app = express();
  app.use(setSecurityHeaders({ publicUrl }));
  app.get('/', (_, response) => void response.send('page'));
  return request(app).get('/');
}

describe('the headers of every answer', () => {
  it('keep our pages apart from others, and from what a browser lends to pages', async () => {
    const { headers } = await answer(null);
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/script-src|unsafe-eval/);
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
      expect(headers['permissions-policy']).toContain(`${feature}=()`);
  });

  it('ask for TLS from then on only where people come by TLS', async () => {
    expect((await answer('https://hours.example.org')).headers['strict-transport-security']).toBe('max-age=31536000');
    for (const publicUrl of [null, 'http://localhost:3000'])
      expect((await answer(publicUrl)).headers['strict-transport-security']).toBeUndefined();
  });
});
