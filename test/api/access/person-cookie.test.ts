import { describe, expect, it } from '@jest/globals';
import { createPersonCookie } from '../../../api/access/person-cookie.ts';
import { readCookie } from '../../../api/access/read-cookie.ts';
import { NOON } from '../support/fake-services.ts';

const PERSON = {
  organizationId: 'b7a5e0a4-3a0e-4d3e-9a55-0a7c7f4a1f10',
  actorId: '0a6f8b52-3d7c-4ff4-8a36-0d6f0a3f9b11',
};
const cookie = createPersonCookie(Buffer.alloc(32, 7));

describe('the cookie of a signed-in person', () => {
  const value = cookie.seal(PERSON, NOON);

  it('names the person for whom it was made', () => {
    expect(cookie.open(value, NOON)).toEqual(PERSON);
  });

  it('is nobody when one character was changed, the secret is another, or nothing is there', () => {
    const [text = '', signature = ''] = value.split('.');
    const other = Buffer.from(JSON.stringify({ ...PERSON, until: 9e15 })).toString('base64url');
    for (const forged of [`${other}.${signature}`, `${text}.${signature.slice(1)}`, `${text}.`, text, '.', '']) {
      expect(cookie.open(forged, NOON)).toBeNull();
    }
    expect(createPersonCookie(Buffer.alloc(32, 8)).open(value, NOON)).toBeNull();
    expect(cookie.open(undefined, NOON)).toBeNull();
  });

  it('is nobody after a working day', () => {
    expect(cookie.open(value, '2026-11-23T23:59:59.000Z')).toEqual(PERSON);
    expect(cookie.open(value, '2026-11-24T00:00:00.000Z')).toBeNull();
  });
});

describe('the Cookie header', () => {
  it('gives one cookie by its whole name', () => {
    expect(readCookie('a=1; creditable_person=x.y; b=2', 'creditable_person')).toBe('x.y');
    expect(readCookie('not_creditable_person=1', 'creditable_person')).toBeUndefined();
    expect(readCookie(undefined, 'creditable_person')).toBeUndefined();
  });
});
