import { describe, expect, it } from '@jest/globals';
import { readCookie } from '../../../api/access/read-cookie.ts';

describe('the cookies of a request', () => {
  it('gives one cookie by its whole name', () => {
    const header = 'other=1; creditable_session=abc; creditable_session_old=def';
    expect(readCookie(header, 'creditable_session')).toBe('abc');
    expect(readCookie(header, 'creditable')).toBeUndefined();
    expect(readCookie(undefined, 'creditable_session')).toBeUndefined();
  });
});
