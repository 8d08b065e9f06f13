import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import { openState } from '../../../workflows/journey/state.ts';
import { assertAdopts, assertTakes, assertWaits } from '../../../workflows/journey/validate.ts';

const state = () => ({
  ...openState({
    organizationId: 'organization-1',
    journeyId: 'journey-1',
    superviseeId: 'supervisee-1',
    rulebook: { license: 'CA-LMFT' as const, version: '1', sha256: '0'.repeat(64) },
  }),
  waiting: [{ weeklyLogId: 'log-1', supervisorId: 'supervisor-1', submittedAt: '2026-11-01T00:00:00.000Z' }],
});

const signing = (over: Partial<Command<{ weeklyLogId: string }>> = {}): Command<{ weeklyLogId: string }> => ({
  organizationId: 'organization-1',
  journeyId: 'journey-1',
  actorId: 'supervisor-1',
  key: 'key-12345678',
  at: '2026-11-02T00:00:00.000Z',
  body: { weeklyLogId: 'log-1' },
  ...over,
});

const code = (attempt: () => void): unknown => {
  try {
    attempt();
    return 'taken';
  } catch (failure) {
    return (failure as { type?: unknown }).type;
  }
};

describe('at the door of a journey', () => {
  it.each([
    ['the supervisor named on the log', {}, 'taken'],
    ['the supervisee', { actorId: 'supervisee-1' }, 'OWN_HOURS'],
    ['another supervisor', { actorId: 'supervisor-2' }, 'NOT_THE_SUPERVISOR'],
    ['a log that does not wait', { body: { weeklyLogId: 'log-2' } }, 'WEEK_NOT_SUBMITTED'],
    ['another organization', { organizationId: 'organization-2' }, 'JOURNEY_NOT_FOUND'],
    ['another journey', { journeyId: 'journey-2' }, 'JOURNEY_NOT_FOUND'],
  ])('a signature by %s', (_, over, expected) => {
    expect(
      code(() => {
        assertWaits(state(), signing(over));
      }),
    ).toBe(expected);
  });

  it('a packet is not assembled before the journey is ready', () => {
    expect(
      code(() => {
        assertTakes(state(), signing(), ['ready']);
      }),
    ).toBe('PHASE_WRONG');
  });

  it('nothing is taken once the journey is over', () => {
    const over = { ...state(), phase: 'licensed' as const };
    expect(
      code(() => {
        assertTakes(over, signing());
      }),
    ).toBe('PHASE_WRONG');
  });

  it.each([
    ['other rules', '1', 'accumulating', 'taken'],
    ['other rules once ready', '1', 'ready', 'taken'],
    ['the rules that hold', '0', 'accumulating', 'RULES_ALREADY_PINNED'],
    ['other rules while the board has the packet', '1', 'submitting', 'RULES_SETTLED'],
    ['other rules once it is over', '1', 'withdrawn', 'PHASE_WRONG'],
  ] as const)('a journey is asked to adopt %s', (_, digit, phase, expected) => {
    const command = { ...signing(), body: { sha256: digit.repeat(64), reason: 'The law changed.' } };
    expect(
      code(() => {
        assertAdopts({ ...state(), phase }, command);
      }),
    ).toBe(expected);
  });
});
