import { describe, expect, it } from '@jest/globals';
import { collectDue, earliestDue } from '../../../../workflows/journey/first-release/due-notices.ts';
import type { FirstObligation } from '../../../../workflows/journey/first-release/ladders.ts';

const signature = (over: Partial<FirstObligation> = {}): FirstObligation => ({
  id: 'sign-week:log-1:a',
  kind: 'sign-week',
  subjectId: 'log-1',
  ownerId: 'supervisor-1',
  beganAt: '2026-11-01T12:00:00.000Z',
  rungsDone: 0,
  ...over,
});

describe('what is due', () => {
  it('is nothing before the seventh day', () => {
    expect(collectDue([signature()], '2026-11-08T11:59:59.999Z').notices).toEqual([]);
    expect(earliestDue([signature()])).toBe('2026-11-08T12:00:00.000Z');
  });

  it('is a reminder to the supervisor on the seventh day, and it is told once', () => {
    const { notices, after } = collectDue([signature()], '2026-11-08T12:00:00.000Z');
    expect(notices).toMatchObject([{ recipient: 'supervisor', tone: 'reminder', about: [{ rung: 0 }] }]);
    expect(collectDue(after, '2026-11-08T12:00:00.000Z').notices).toEqual([]);
    expect(earliestDue(after)).toBe('2026-11-15T12:00:00.000Z');
  });

  it('is an escalation to the director on the fourteenth day', () => {
    const { notices } = collectDue([signature({ rungsDone: 1 })], '2026-11-15T12:00:00.000Z');
    expect(notices).toMatchObject([{ recipient: 'director', tone: 'escalation' }]);
  });

  it('tells each recipient only the latest rung after a standstill', () => {
    const { notices, after } = collectDue([signature()], '2026-12-20T00:00:00.000Z');
    expect(notices.map((notice) => [notice.recipient, notice.tone])).toEqual([
      ['supervisor', 'reminder'],
      ['director', 'decision'],
    ]);
    expect(earliestDue(after)).toBeNull();
  });

  it('speaks of four unsigned weeks in one message, oldest first', () => {
    const owed = [3, 1, 4, 2].map((day) =>
      signature({
        id: `o${String(day)}`,
        subjectId: `log-${String(day)}`,
        beganAt: `2026-11-0${String(day)}T00:00:00.000Z`,
      }),
    );
    const { notices } = collectDue(owed, '2026-11-12T00:00:00.000Z');
    expect(notices).toHaveLength(1);
    expect(notices[0]?.about.map((item) => item.subjectId)).toEqual(['log-1', 'log-2', 'log-3', 'log-4']);
  });

  it('keeps two supervisors apart', () => {
    const owed = [signature(), signature({ id: 'other', ownerId: 'supervisor-2' })];
    expect(collectDue(owed, '2026-11-09T00:00:00.000Z').notices).toHaveLength(2);
  });
});
