import { describe, expect, it } from '@jest/globals';
import type { SignedInPerson } from '../../../api/action.ts';
import { checkAmendment, checkContent, checkWaits } from '../../../api/checks/check-weekly-log.ts';
import type { WeeklyLogPage } from '../../../db/views/weekly-log-page.ts';

const log = {
  superviseeId: 'supervisee',
  supervisorId: 'supervisor',
  supervisorName: 'Dana',
  status: 'submitted',
  contentSha256: 'abc',
} as WeeklyLogPage;
const person = (actorId: string) => ({ actorId }) as SignedInPerson;

describe('signing or returning a weekly log', () => {
  it('is for the supervisor whom it names', () => {
    expect(() => checkWaits(person('supervisor'), log)).not.toThrow();
    expect(() => checkWaits(person('somebody'), log)).toThrow(
      'Only the supervisor named on this weekly log can do that.',
    );
  });

  it('is never for the supervisee, even when the log names them as their own supervisor', () => {
    expect(() => checkWaits(person('supervisee'), { ...log, supervisorId: 'supervisee' })).toThrow(
      'Nobody signs their own hours.',
    );
  });

  it('is done once, and only for what was submitted', () => {
    expect(() => checkWaits(person('supervisor'), { ...log, status: 'signed' })).toThrow('already signed');
    expect(() => checkWaits(person('supervisor'), { ...log, status: 'returned' })).toThrow(
      'does not wait for a signature',
    );
  });

  it('is of exactly the content that was shown', () => {
    expect(() => checkContent(log, 'abc')).not.toThrow();
    expect(() => checkContent(log, 'abd')).toThrow('has changed since you opened it');
  });
});

describe('reopening a signed weekly log', () => {
  const signed = { ...log, status: 'signed', version: 2, phase: 'submitting' } as WeeklyLogPage;
  const acting = (actorId: string, ...roles: SignedInPerson['roles']) => ({ actorId, roles }) as SignedInPerson;

  it('is for its supervisee, its supervisor and every director', () => {
    for (const who of [
      acting('supervisee', 'supervisee'),
      acting('supervisor', 'supervisor'),
      acting('somebody', 'director'),
    ])
      expect(() => checkAmendment(who, signed, 2)).not.toThrow();
    expect(() => checkAmendment(acting('somebody', 'supervisor'), signed, 2)).toThrow('Your role does not allow this.');
  });

  it('is of a signed log, of the version that was shown, in a journey that is not over', () => {
    const who = acting('supervisee', 'supervisee');
    expect(() => checkAmendment(who, { ...signed, status: 'submitted' }, 2)).toThrow('is not signed');
    expect(() => checkAmendment(who, signed, 1)).toThrow('has changed since you opened it');
    expect(() => checkAmendment(who, { ...signed, phase: 'licensed' }, 2)).toThrow('This journey is over.');
  });
});
