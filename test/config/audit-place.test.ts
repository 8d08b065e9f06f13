import { expect, test } from '@jest/globals';
import { auditPlaceOf } from '../../config/audit-place.ts';

test('a key of our own lies in the data folder and is made; one from elsewhere is never made', () => {
  const settings = { dataDir: '/data', auditKeyFile: null, auditHeadsDir: '/data/audit-heads' };
  expect(auditPlaceOf(settings)).toEqual({
    keyFile: '/data/audit.key',
    makeKey: true,
    headsFolder: '/data/audit-heads',
  });
  expect(auditPlaceOf({ ...settings, auditKeyFile: '/run/secrets/audit' })).toMatchObject({
    keyFile: '/run/secrets/audit',
    makeKey: false,
  });
});
