import { describe, expect, it } from '@jest/globals';
import { assertAbility } from '../../../api/access/assert-ability.ts';
import type { SignedInPerson } from '../../../api/action.ts';

const sam: SignedInPerson = {
  organizationId: 'o',
  actorId: 'sam',
  name: 'Sam',
  roles: ['supervisor'],
  timeZone: 'UTC',
};

describe('an ability', () => {
  it('lets whoever has it pass', () => {
    expect(assertAbility(sam, 'sign-hours')).toBe(sam);
  });

  it('asks nobody to sign in, and refuses whoever has it not', () => {
    expect(() => assertAbility(null, 'sign-hours')).toThrow(expect.objectContaining({ code: 'SIGN_IN_REQUIRED' }));
    expect(() => assertAbility(sam, 'keep-people')).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
  });
});
