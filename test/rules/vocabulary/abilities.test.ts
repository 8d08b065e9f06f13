import { describe, expect, it } from '@jest/globals';
import { ABILITIES, type Ability, can, canAtAll, canEverywhere, canWith } from '../../../rules/vocabulary/abilities.ts';
import { ROLES } from '../../../rules/vocabulary/role.ts';

const ALL = Object.keys(ABILITIES) as Ability[];
const HOURS = { superviseeId: 'toni', supervisorIds: ['sam'] };

describe('what people may do', () => {
  it('is nothing without a role', () => {
    expect(ALL.filter((ability) => can([], ability))).toEqual([]);
  });

  it('is to read, to export who looked, and to keep one’s own sessions, tokens and data, for an auditor', () => {
    const audited = ALL.filter((ability) => can(['auditor'], ability));
    expect(audited.filter((ability) => !/^(read|compare)-/.test(ability))).toEqual([
      'export-access',
      'keep-own-sign-ins',
      'keep-own-tokens',
      'export-person',
    ]);
    const directed = ALL.filter((ability) => /^(read|compare)-/.test(ability) && canEverywhere(['director'], ability));
    expect(directed.filter((ability) => !canEverywhere(['auditor'], ability))).toEqual([]);
  });

  it('is to keep the organization for an administrator, who reads no hours and decides nothing about them', () => {
    expect(ALL.filter((ability) => canEverywhere(['administrator'], ability))).toEqual([
      'read-people',
      'read-settings',
      'read-ladders',
      'read-fleet-runs',
      'read-access',
      'export-access',
      'read-staff-documents',
      'file-staff-documents',
      'break-glass',
      'keep-people',
      'keep-access',
      'keep-settings',
      'keep-ladders',
      'run-fleet-jobs',
    ]);
    expect(can(['administrator'], 'read-journeys')).toBe(false);
  });

  it('is to sign for supervisors alone, also where somebody directs', () => {
    for (const ability of ['sign-hours', 'sign-agreements', 'attest-quarters', 'evaluate-supervisees'] as const)
      expect(Object.keys(ABILITIES[ability])).toEqual(['supervisor', 'lead']);
  });

  it('goes as far as the role: to one’s own hours, to those one supervises, or to all', () => {
    const may = (actorId: string, role: 'supervisee' | 'supervisor' | 'director' | 'auditor') =>
      canWith({ actorId, roles: [role] }, 'read-journeys', HOURS);
    expect([may('toni', 'supervisee'), may('ola', 'supervisee')]).toEqual([true, false]);
    expect([may('sam', 'supervisor'), may('toni', 'supervisor')]).toEqual([true, false]);
    expect([may('dana', 'director'), may('alma', 'auditor')]).toEqual([true, true]);
    expect(canWith({ actorId: 'sam', roles: ['supervisee'] }, 'read-journeys', HOURS)).toBe(false);
  });

  it('is to read the record of one person in an emergency, whatever the roles, and nothing else', () => {
    const inEmergency = { actorId: 'ada', roles: ['administrator'] as const, emergency: { personId: 'toni' } };
    expect(canWith(inEmergency, 'read-journeys', HOURS)).toBe(true);
    expect(canWith(inEmergency, 'read-journeys', { ...HOURS, superviseeId: 'ola' })).toBe(false);
    const opened = ALL.filter((ability) => canAtAll(inEmergency, ability) && !can(['administrator'], ability));
    expect(opened).toEqual(['read-journeys', 'read-documents']);
    expect(ALL.filter((ability) => canEverywhere(['emergency'], ability))).toEqual([]);
  });

  it('is to read one packet for a reviewer of a board, and for nobody else', () => {
    expect(ALL.filter((ability) => can(['board-reviewer'], ability))).toEqual(['review-packet']);
    expect(ROLES.filter((role) => can([role], 'review-packet'))).toEqual([]);
  });

  it('is the sum of what each of the roles may do', () => {
    const both = { actorId: 'sam', roles: ['auditor', 'supervisor'] as const };
    expect(canWith(both, 'sign-hours', HOURS)).toBe(true);
    expect(canEverywhere(both.roles, 'read-journeys')).toBe(true);
  });
});
