import { describe, expect, it } from '@jest/globals';
import { mayRecord } from '../../../api/checks/check-packet-item.ts';
import type { Role } from '../../../rules/vocabulary/role.ts';

const somebody = (actorId: string, role: Role) => ({ actorId, roles: [role] });
const FORM = { supervisorId: 'sam' };

describe('what happened to a form', () => {
  it('is recorded by the supervisee, by its own supervisor and by a director', () => {
    expect(mayRecord(somebody('toni', 'supervisee'), 'toni', FORM, 'signed')).toBe(true);
    expect(mayRecord(somebody('sam', 'supervisor'), 'toni', FORM, 'sent')).toBe(true);
    expect(mayRecord(somebody('dana', 'director'), 'toni', FORM, 'sent')).toBe(true);
  });

  it('is not recorded by another supervisor, nor by a supervisor of a form that is about none', () => {
    expect(mayRecord(somebody('ola', 'supervisor'), 'toni', FORM, 'signed')).toBe(false);
    expect(mayRecord(somebody('ola', 'supervisor'), 'toni', { supervisorId: null }, 'signed')).toBe(false);
  });

  it('is set aside by a director only', () => {
    expect(mayRecord(somebody('toni', 'supervisee'), 'toni', FORM, 'waived')).toBe(false);
    expect(mayRecord(somebody('sam', 'supervisor'), 'toni', FORM, 'reopened')).toBe(false);
    expect(mayRecord(somebody('dana', 'director'), 'toni', FORM, 'waived')).toBe(true);
  });
});
